import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../machine/explain.ts';
import { filesUnder } from '../../machine/files.ts';
import { attr, type Element, elements, textOf, words } from '../../outputs/html/dom.ts';
import { type BuiltPage, builtPage } from '../../outputs/html/pages.ts';
import { type Redirects, readRedirects } from './redirects.ts';

/** One HTML file of the built site. */
export interface Page extends BuiltPage {
  readonly ids: ReadonlySet<string>;
  /** Where a page made only to send the reader on sends them. */
  readonly forward: string | undefined;
}

/** A built site, read once for all checks. */
export interface BuiltSite {
  readonly folder: string;
  /** Folder of the host that its addresses stand under; its files do not: `dist/licenses/` is `/sub/licenses/`. */
  readonly base: string;
  /** Every file below the folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
  /** Every HTML file. */
  readonly pages: readonly Page[];
  readonly byAddress: ReadonlyMap<string, Page>;
  readonly redirects: Redirects;
  /** Scheme and host the site is published under, as its canonical links name them. */
  readonly origin: string | undefined;
}

/** Where a page refreshes to; else what it names in its stead while it asks search engines to pass it over. */
function forwardOf(all: readonly Element[]): string | undefined {
  const refresh = all.find((each) => attr(each, 'http-equiv')?.toLowerCase() === 'refresh');
  if (refresh) return /url\s*=\s*['"]?([^'"]+)/i.exec(attr(refresh, 'content') ?? '')?.[1];
  const isHidden = all.some((each) => attr(each, 'name') === 'robots' && attr(each, 'content')?.includes('noindex'));
  return isHidden ? canonicalOf(all) : undefined;
}

/** The whole address that a page gives as its own. */
export function canonicalOf(all: readonly Element[]): string | undefined {
  const canonical = all.find((each) => words(each, 'rel').includes('canonical'));
  return canonical && attr(canonical, 'href');
}

/** Reads one page from its text. */
export function readPage(file: string, html: string): Page {
  const page = builtPage(file, html);
  const ids = new Set(page.elements.map((each) => attr(each, 'id')).filter((id) => id !== undefined));
  return { ...page, ids, forward: forwardOf(page.elements) };
}

function originOf(pages: readonly Page[]): string | undefined {
  for (const page of pages) {
    const href = canonicalOf(page.elements);
    if (href && URL.canParse(href)) return new URL(href).origin;
  }
  return undefined;
}

/**
 * Reads the built site in a folder.
 *
 * @param base Folder of the host it was built for.
 * @throws Refusal where there is no such folder.
 */
export function readSite(folder: string, base: string): BuiltSite {
  if (!existsSync(folder)) throw new Refusal(`There is no built site in ${folder}/; run npm run build first.`);
  const files = filesUnder(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  const redirects = files.includes('_redirects') ? readFileSync(join(folder, '_redirects'), 'utf8') : '';
  return {
    folder,
    base,
    files: new Set(files),
    pages,
    byAddress: new Map(pages.map((page) => [page.address, page])),
    redirects: readRedirects(redirects),
    origin: originOf(pages),
  };
}

/** The pages a reader reads: all but those that only send them on. */
export function readerPages(site: BuiltSite): Page[] {
  return site.pages.filter((page) => page.forward === undefined);
}

/** The elements inside `<main>`, or the whole page where it has none. */
export function mainElements(page: Page): readonly Element[] {
  const main = page.elements.find((each) => each.tagName === 'main');
  return main ? [...elements(main)] : page.elements;
}

/** The title of a page, as a browser shows it. */
export function titleOf(page: Page): string {
  const title = page.elements.find((each) => each.tagName === 'title');
  return title ? textOf(title).replace(/\s+/g, ' ').trim() : '';
}
