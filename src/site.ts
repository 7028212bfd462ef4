/**
 * Where the site is published, with the folder it stands in: `SITE_URL`, else a placeholder of the reserved `.example`
 * kind until a domain is chosen. `BASE_PATH` names the folder alone.
 */
const address = new URL(process.env.BASE_PATH ?? '', process.env.SITE_URL ?? 'https://opening-moves.example/');

/** What the site is called and where it and its files live; the one place that names either address. */
export const site = {
  name: 'Opening Moves',
  /** Canonical origin. */
  url: address.origin,
  /**
   * Folder of the host that the site stands in: `/`, or `/some/folder/`. Addresses in content and code are written from
   * the root of the site, without it; the build adds it.
   */
  base: address.pathname.replace(/\/*$/, '/'),
  /** Where a file of `content/` is edited: this plus the file's path. */
  editBase: 'https://github.com/opening-moves/opening-moves/edit/main/',
  description: 'A playbook: which parts of AI work to open, under which license, and what happened to those who tried.',
} as const;

/** The address on the site of a path on its host: `/licenses/` for `/some/folder/licenses/`; undefined outside the folder. */
export function addressOnSite(path: string, base: string = site.base): string | undefined {
  return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}
