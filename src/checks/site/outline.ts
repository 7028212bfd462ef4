import { attr, type Element, textOf } from '../../outputs/html/dom.ts';
import { type BuiltSite, mainElements, type Page, readerPages } from './built-site.ts';
import type { Fault } from './fault.ts';

/** The level of a heading, undefined for any other element. */
export function headingLevel(element: Element): number | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  return level ? Number(level) : undefined;
}

function repeatedIds(page: Page): string[] {
  const seen = new Set<string>();
  return page.elements.flatMap((element) => {
    const id = attr(element, 'id');
    if (id === undefined) return [];
    if (seen.has(id)) return [`the id "${id}" stands more than once`];
    seen.add(id);
    return [];
  });
}

function mainHeadings(page: Page): string[] {
  const count = page.elements.filter((each) => each.tagName === 'h1').length;
  return count === 1 ? [] : [`${count} h1 on the page, there must be one`];
}

function skippedLevels(page: Page): string[] {
  let before = 0;
  return mainElements(page).flatMap((element) => {
    const level = headingLevel(element);
    if (level === undefined) return [];
    const skips = level > before + 1;
    const message = `h${level} "${textOf(element).trim()}" follows ${before === 0 ? 'no heading' : `h${before}`}`;
    before = level;
    return skips ? [message] : [];
  });
}

/** Ids are unique on their page, each page has one h1, and no heading level is skipped inside `<main>`. */
export function outline(site: BuiltSite): Fault[] {
  return readerPages(site).flatMap((page) => [
    ...repeatedIds(page).map((message) => ({ file: page.file, check: 'ids', message })),
    ...[...mainHeadings(page), ...skippedLevels(page)].map((message) => ({
      file: page.file,
      check: 'headings',
      message,
    })),
  ]);
}
