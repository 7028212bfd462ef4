/**
 * Where the site is published, with the folder it stands in: `SITE_URL`, else a placeholder of the reserved `.example`
 * kind until a domain is chosen. `BASE_PATH` names the folder alone.
 */
const address = new URL(process.env.BASE_PATH ?? '.', process.env.SITE_URL ?? 'https://opening-moves.example/');

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

/** A room of the site: overview page and the entries below it. */
export interface Section {
  href: `/${string}/`;
  label: string;
  /** What a reader finds there, in one line. */
  holds: string;
}

/** The rooms in the order of the navigation. */
export const sections: readonly Section[] = [
  { href: '/guides/', label: 'Guides', holds: 'What openness means, why companies do it, what to settle first' },
  { href: '/patterns/', label: 'Patterns', holds: 'Open weights, open core, open tooling, and when not to use them' },
  { href: '/layers/', label: 'Layers', holds: 'Layer by layer: open it or hold it, and under which license' },
  {
    href: '/licenses/',
    label: 'Licenses',
    holds: 'May we sell, host, fine-tune, distill: six answers each, with clauses',
  },
  {
    href: '/companies/',
    label: 'Companies',
    holds: 'What each one opened and held, its reasons, its numbers, what went wrong',
  },
  { href: '/projects/', label: 'Projects', holds: 'License, steward and governance of what others build on' },
  { href: '/mistakes/', label: 'Mistakes', holds: 'The tell-tale signs, the bill, and the way out' },
  { href: '/glossary/', label: 'Glossary', holds: 'What a word means, in sixty words at most' },
  { href: '/sources/', label: 'Sources', holds: 'Every document the facts rest on, and the day it was read' },
];
