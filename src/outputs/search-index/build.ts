import { join } from 'node:path';
import { folder } from '../../islands/search/format.ts';
import { builtPages } from '../html/pages.ts';
import { type Readable, readPage } from './read-page.ts';
import { indexOf, writeIndex } from './write.ts';

/**
 * Makes the search index of a built site from its pages, whose links are still written from the root of the site. Returns
 * how many pages and terms can be found.
 */
export function buildIndex(site: string): number {
  const pages: Readable[] = [];
  for (const page of builtPages(site)) pages.push(...readPage(page));
  writeIndex(join(site, folder), indexOf(pages, '/'));
  return pages.length;
}
