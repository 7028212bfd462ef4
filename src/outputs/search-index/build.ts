import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../../islands/search/format.ts';
import { type Readable, readPage } from './read-page.ts';
import { indexOf, writeIndex } from './write.ts';

/** Reads every page of a built site, in the order of their addresses. */
export function readPages(site: string): Readable[] {
  return globSync('**/index.html', { cwd: site })
    .map((file) => ({ file, url: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}` }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .flatMap(({ file, url }) => readPage(url, readFileSync(join(site, file), 'utf8')));
}

/**
 * Makes the search index of a built site from its pages, whose links are still written from the root of the site. Returns how many pages and terms can be found.
 *
 * @param base Folder of the host that the index is read under.
 */
export function buildIndex(site: string, base = '/'): number {
  const pages = readPages(site);
  writeIndex(join(site, folder), indexOf(pages, base));
  return pages.length;
}
