import { attr } from '../../outputs/html/dom.ts';
import { type BuiltSite, type Page, readerPages, titleOf } from './built-site.ts';
import type { Fault } from './fault.ts';

function descriptionOf(page: Page): string {
  const meta = page.elements.find((each) => each.tagName === 'meta' && attr(each, 'name') === 'description');
  return ((meta && attr(meta, 'content')) ?? '').trim();
}

function faultsOf(pages: readonly Page[], what: string, read: (page: Page) => string): Fault[] {
  const first = new Map<string, Page>();
  return pages.flatMap((page) => {
    const text = read(page);
    const fault = (message: string) => [{ file: page.file, check: 'titles', message }];
    if (text === '') return fault(`has no ${what}`);
    const other = first.get(text);
    if (other) return fault(`has the ${what} of ${other.address}: "${text}"`);
    first.set(text, page);
    return [];
  });
}

/** Each page has a title and a meta description of its own. */
export function titles(site: BuiltSite): Fault[] {
  const pages = readerPages(site);
  return [...faultsOf(pages, 'title', titleOf), ...faultsOf(pages, 'meta description', descriptionOf)];
}
