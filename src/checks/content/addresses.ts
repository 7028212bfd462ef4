import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sourceAddress } from '../../catalogue/source-pages.ts';
import { yearAddress, yearOf } from '../../islands/timeline/years.ts';
import { dataCollections, pageCollections } from '../../model/collections.ts';
import { reservedIds } from '../../model/sections.ts';
import { outcomeIds } from './decision-guide.ts';
import type { Site } from './site.ts';

/** An address of the site and the ids it is known to have; `undefined` where only the built page tells. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** Addresses that do not come from entries, each with the file under `src/pages/` that makes it. */
const made: readonly (readonly [address: string, page: string])[] = [
  ['/', 'index.astro'],
  ...pageCollections.map((name) => [`/${name}/`, `${name}/index.astro`] as const),
  ['/decide/', 'decide/index.astro'],
  ['/timeline/', 'timeline.astro'],
  ['/sources/', 'sources.astro'],
  ['/glossary/', 'glossary.astro'],
  ['/compare/licenses/', 'compare/licenses.astro'],
  ['/compare/companies/', 'compare/companies.astro'],
  ['/compare/compatibility/', 'compare/compatibility.astro'],
  ['/search/', 'search.astro'],
  ['/changes/', 'changes.astro'],
  ['/status/', 'status.astro'],
  ['/data/', 'data.astro'],
  ['/llms.txt', 'llms.txt.ts'],
  ['/feed.xml', 'feed.xml.ts'],
  ...[...pageCollections, ...dataCollections].map((name) => [`/api/${name}.json`, 'api/[collection].json.ts'] as const),
];

/** The pages that list events by year and sources by kind. What a faulty file lacks is said elsewhere. */
function listPagesOf(site: Site): string[] {
  return site.entries.flatMap(({ collection, id, yaml }) => {
    const { date, kind } = (yaml.data ?? {}) as { date?: unknown; kind?: unknown };
    if (collection === 'events') return [yearAddress(yearOf(String(date)))];
    if (collection !== 'sources') return [];
    return [`/sources/${kind}/`, sourceAddress({ id, data: { kind: String(kind) } })];
  });
}

/** Every address prose may link to. A root without `src/pages/` is content alone: all addresses count as made. */
export function addressesOf(site: Site, root: string): Addresses {
  const pages = join(root, 'src/pages');
  const isMade = (page: string) =>
    !existsSync(pages) ||
    [page, page.replace(/\.astro$/, '/index.astro')].some((file) => existsSync(join(pages, file)));
  const addresses = new Map<string, ReadonlySet<string> | undefined>();
  for (const [address, page] of made) if (isMade(page)) addresses.set(address, undefined);
  for (const id of outcomeIds(site.decisionGuide)) addresses.set(`/decide/${id}/`, undefined);
  if (addresses.has('/glossary/')) addresses.set('/glossary/', new Set(site.ids('glossary')));
  for (const address of listPagesOf(site)) addresses.set(address, undefined);
  for (const { collection, id, prose } of site.entries) {
    if (!prose) continue;
    const written = prose.headings.flatMap((heading) => heading.id ?? []);
    addresses.set(`/${collection}/${id}/`, new Set([...written, ...reservedIds]));
  }
  return addresses;
}
