import { Refusal } from './machine/explain.ts';

/** The environment that names where the site is published. Empty is as good as not set, but for the repository. */
export interface PublishingEnv {
  /** The whole address, with the folder of the host it stands in. */
  SITE_URL?: string | undefined;
  /** That folder alone. */
  BASE_PATH?: string | undefined;
}

/**
 * Where the site is published; a placeholder of the reserved `.example` kind until a domain is chosen. Throws a refusal
 * where the two make no address.
 */
export function publishedAddress({ SITE_URL, BASE_PATH }: PublishingEnv): URL {
  const address = URL.parse(BASE_PATH || '', SITE_URL || 'https://opening-moves.example/');
  if (address && /^https?:$/.test(address.protocol)) return address;
  throw new Refusal(
    `SITE_URL is "${SITE_URL ?? ''}" and BASE_PATH "${BASE_PATH ?? ''}"; set SITE_URL to a whole address such as https://example.org/ and BASE_PATH to a folder such as /docs/.`,
  );
}

/** Where a site is published, and under which name. */
export interface PublishedSite {
  readonly name: string;
  /** Origin of its host, without a closing slash. */
  readonly url: string;
  /** Folder of the host that it stands in, with both slashes: `/`, `/some/folder/`. */
  readonly base: string;
}

const address = publishedAddress(process.env);

const repository = process.env.REPOSITORY_URL ?? 'https://github.com/opening-moves/opening-moves';

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
  /**
   * Address of the repository, where mistakes are reported and files edited: `REPOSITORY_URL`, else a placeholder until
   * there is one. Empty, pages offer neither.
   */
  repository,
  description: 'A playbook: which parts of AI work to open, under which license, and what happened to those who tried.',
} as const;

/** Where a file of the project is edited: `content/licenses/mit.mdx`; undefined without a repository. */
export function editAddress(file: string): string | undefined {
  return repository ? `${repository}/edit/main/${file}` : undefined;
}

/** The address on the site of a path on its host: `/licenses/` for `/some/folder/licenses/`; undefined outside the folder. */
export function addressOnSite(path: string, base: string = site.base): string | undefined {
  return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}

/** The whole address of a place on the site, host and folder included; what is whole already stays. */
export function wholeAddress(address: string, { url, base }: { url: string; base: string } = site): string {
  return new URL(address.replace(/^\//, base), url).href;
}
