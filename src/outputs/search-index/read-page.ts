import { basename } from 'node:path';
import type { Card } from '../../islands/search/format.ts';
import { isSearchType, type SearchType } from '../../model/search-types.ts';
import { attr, type Element, elements, textOf, words } from '../html/dom.ts';
import type { BuiltPage } from '../html/pages.ts';

/** A part of a page, from one address to the next. Id and heading are empty for what stands before the first. */
export interface Section {
  id: string;
  heading: string;
  text: string;
}

/** A page or term as it stands in the HTML. */
export interface Readable {
  url: string;
  title: string;
  card: Card;
  /** Names beside the title, as the page shows them. */
  names: string[];
  /** The sentence under the title. */
  summary: string;
  sections: Section[];
  /** Addresses on this site that its text links to, with and without their anchors. */
  linksTo: Set<string>;
}

const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'wbr']);
const unread = new Set(['script', 'style', 'svg', 'template', 'nav', 'form', 'button', 'select', 'h1']);
/** Ours, and the one that Starlight sets on what only screen readers hear. */
const ignored = ['data-search-ignore', 'data-pagefind-ignore'];

const has = (element: Element, name: string) => attr(element, name) !== undefined;
const isIgnored = (element: Element) => ignored.some((name) => has(element, name));
const isHeading = ({ tagName }: Element) => tagName === 'h2' || tagName === 'h3';
const isSection = (element: Element) => has(element, 'id') && (isHeading(element) || has(element, 'data-permalink'));
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of an element, without what is marked to be ignored. */
function readableText(element: Element): string {
  return element.childNodes
    .map((node) => ('tagName' in node ? (isIgnored(node) ? '' : readableText(node)) : textOf(node)))
    .join('');
}

/** The words a section goes by: a heading's own, else those of the term or row header it begins with. */
function headingOf(element: Element): string {
  if (isHeading(element)) return clean(readableText(element));
  const name = [...elements(element)].find(({ tagName }) => tagName === 'dt' || tagName === 'th' || tagName === 'b');
  return name ? clean(readableText(name)) : '';
}

function empty(url: string, title: string, card: Card): Readable {
  return {
    url,
    title,
    card,
    names: [],
    summary: '',
    sections: [{ id: '', heading: '', text: '' }],
    linksTo: new Set(),
  };
}

/** A term on a page: found at the address of its heading, which is its title. */
function readTerm(url: string, element: Element, type: SearchType): Readable | undefined {
  const heading = [...elements(element)].find(isSection);
  if (!heading) return undefined;
  const term = empty(`${url}#${attr(heading, 'id')}`, headingOf(heading), { type });
  readInto(term, element, []);
  const text = term.sections.map((section) => section.text).join(' ');
  return { ...term, sections: [{ id: '', heading: '', text }] };
}

/** The names in a list of them, as the page shows it. */
const namesIn = (list: Element) => clean(textOf(list)).split(/,\s*/);

/** Adds words to the section that was opened last. */
function write(into: Readable, text: string): void {
  const section = into.sections.at(-1);
  if (section) section.text += text;
}

/** Reads an element into a page: words, names, links, sections, terms. */
function readElement(into: Readable, element: Element, terms: Readable[]): void {
  if (unread.has(element.tagName)) return;
  if (has(element, 'data-search-names')) {
    into.names.push(...namesIn(element));
    return;
  }
  if (isIgnored(element)) {
    // Names count wherever they stand: "Also called" is no sentence to be found.
    for (const below of elements(element)) if (has(below, 'data-search-names')) into.names.push(...namesIn(below));
    return;
  }
  const type = attr(element, 'data-search-entry');
  if (type !== undefined) {
    if (!isSearchType(type)) throw new Error(`${into.url}: src/model/search-types.ts has no "${type}"`);
    const term = readTerm(into.url, element, type);
    if (term) terms.push(term);
  } else if (words(element, 'class').includes('standfirst') && into.summary === '') {
    into.summary = clean(textOf(element));
  } else {
    const href = element.tagName === 'a' ? attr(element, 'href') : undefined;
    if (href?.startsWith('/')) into.linksTo.add(href.split('?')[0] ?? '').add(href.split(/[?#]/)[0] ?? '');
    // The rows of an overview are many, and lead elsewhere.
    if (isSection(element) && (isHeading(element) || into.card.type !== 'overview')) {
      into.sections.push({ id: attr(element, 'id') ?? '', heading: headingOf(element), text: '' });
      if (isHeading(element)) return;
    }
    readInto(into, element, terms);
  }
}

function readInto(into: Readable, element: Element, terms: Readable[]): void {
  for (const node of element.childNodes) {
    if (node.nodeName === '#text') write(into, textOf(node));
    if (!('tagName' in node)) continue;
    const apart = inline.has(node.tagName) ? '' : ' ';
    write(into, apart);
    readElement(into, node, terms);
    write(into, apart);
  }
}

/**
 * What readers can find on a page: the page itself, then the terms on it. Nothing where the page has no card or no
 * `<main>`, or is shown in place of another.
 */
export function readPage({ file, address: url, elements: all }: BuiltPage): Readable[] {
  if (basename(file) !== 'index.html') return [];
  const meta = all.find((element) => element.tagName === 'meta' && attr(element, 'name') === 'search');
  const main = all.find(({ tagName }) => tagName === 'main');
  if (!meta || !main) return [];
  const h1 = all.find(({ tagName }) => tagName === 'h1');
  const page = empty(url, clean(h1 ? textOf(h1) : url), JSON.parse(attr(meta, 'content') ?? '{}') as Card);
  const terms: Readable[] = [];
  readInto(page, main, terms);
  page.linksTo.delete(url);
  return [page, ...terms].map((found) => ({
    ...found,
    sections: found.sections.map((section) => ({ ...section, text: clean(section.text) })),
  }));
}
