import { basename } from 'node:path';
import { serialize } from 'parse5';
import type { Card } from '../../islands/search/format.ts';
import { collections } from '../../model/collections.ts';
import { escaped } from '../../model/markup.ts';
import { isSearchType, searchTypes } from '../../model/search-types.ts';
import { attr, type Element, elements, textOf, words } from '../html/dom.ts';
import type { BuiltPage } from '../html/pages.ts';

/** A page, or a term on one, as the search takes it from the HTML. */
export interface SearchablePage {
  /** Address from the root of the site, with the id of a term. */
  url: string;
  title: string;
  card: Card;
  /** Everything it is called, the title first. */
  names: string[];
  /** The sentence under the title; the first one of a term. */
  sentence: string;
  /** The page that Pagefind is to read. */
  html: string;
  /** Addresses on this site that its text links to, with and without their anchors. */
  linksTo: Set<string>;
}

/** What is read on no page: what is marked so, what leads elsewhere, and terms, which are found for themselves. */
export const unread = [
  '[data-search-ignore]',
  '[data-pagefind-ignore]',
  '[data-search-entry]',
  ...['nav', 'form', 'button', 'select', 'svg', 'template'],
];

const has = (element: Element, name: string) => attr(element, name) !== undefined;
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
const isIgnored = (element: Element) => has(element, 'data-search-ignore') || has(element, 'data-pagefind-ignore');

/** The words of an element without what is marked to be ignored. */
function readableText(element: Element): string {
  return element.childNodes
    .map((node) => ('tagName' in node ? (isIgnored(node) ? '' : readableText(node)) : textOf(node)))
    .join('');
}

/** The names a list of them shows, wherever it stands: "Also looked for as" is no sentence to be found. */
function namesIn(all: readonly Element[]): string[] {
  return all
    .filter((element) => has(element, 'data-search-names'))
    .flatMap((list) => clean(textOf(list)).split(/,\s*/));
}

/** Where the links of its text lead. */
function linksIn(all: readonly Element[]): Set<string> {
  const hrefs = all.flatMap((element) => (element.tagName === 'a' ? (attr(element, 'href') ?? []) : []));
  const ours = hrefs.filter((href) => href.startsWith('/'));
  return new Set(ours.flatMap((href) => [href.split('?')[0] ?? '', href.split(/[?#]/)[0] ?? '']));
}

const inline: ReadonlySet<string> = new Set(['a', 'b', 'small', 'span', 'time']);
/** A letter, or an element other than the number of a citation. */
const beginsWord = /^(?:[\p{L}\p{N}]|<(?!\/|sup\b|!))/u;

/** The words a part of a page begins with, where an element of it has its id: a question, the name of a row. */
const nameOfPart = (part: Element) => [...elements(part)].find(({ tagName }) => ['dt', 'th', 'b'].includes(tagName));

/**
 * The HTML of a page as Pagefind is to read it. To it only headings name the parts of a page, and a term and its
 * definition are one word: so the names of parts become headings, and a space ends each cell.
 */
function htmlToRead(html: string, all: readonly Element[]): string {
  const added = new Map<number, string>();
  for (const part of all) {
    const id = attr(part, 'id');
    const name = id && has(part, 'data-permalink') ? nameOfPart(part)?.sourceCodeLocation : undefined;
    if (name?.startTag && name.endTag) {
      added.set(name.startTag.endOffset, `<h4 id="${id}">`);
      added.set(name.endTag.startOffset, '</h4> ');
    }
    const end = part.sourceCodeLocation?.endTag;
    if (!end || added.has(end.startOffset)) continue;
    const isCell = ['dt', 'th', 'td'].includes(part.tagName);
    // What stands apart on the page by its style alone: a verdict before its sentence, a link before a note.
    const runsOn = inline.has(part.tagName) && beginsWord.test(html.slice(end.endOffset, end.endOffset + 5));
    if (isCell || runsOn) added.set(end.startOffset, ' ');
  }
  let text = '';
  let from = 0;
  for (const [at, more] of [...added].sort(([a], [b]) => a - b)) {
    text += html.slice(from, at) + more;
    from = at;
  }
  return text + html.slice(from);
}

/** A term on a page: found at the address of its heading, which is its title. */
function readTerm(url: string, element: Element): SearchablePage | undefined {
  const type = attr(element, 'data-search-entry') ?? '';
  if (!isSearchType(type)) throw new Error(`${url}: src/model/search-types.ts has no "${type}"`);
  const all = [...elements(element)];
  const heading = all.find((each) => has(each, 'id') && /^h[23]$/.test(each.tagName));
  const id = heading && attr(heading, 'id');
  if (!heading || !id) return undefined;
  const title = clean(readableText(heading));
  const text = element.childNodes.filter(
    (node) => node !== heading && !('tagName' in node && elementHolds(node, heading)),
  );
  return {
    url: `${url}#${id}`,
    title,
    card: { type },
    names: [title, id, ...namesIn(all)],
    sentence: clean(text.map((node) => ('tagName' in node ? readableText(node) : textOf(node))).join(' ')),
    // Once a page has the mark of Starlight's, Pagefind reads none without it.
    html: `<html lang="en"><body><main data-pagefind-body><h1>${escaped(title)}</h1>${serialize(element)}</main></body></html>`,
    linksTo: linksIn(all),
  };
}

const elementHolds = (outer: Element, inner: Element) => [...elements(outer)].includes(inner);

/**
 * What readers can find on a page: the page itself, then the terms on it. Nothing where the page has no card or no
 * `<main>`, or is shown in place of another.
 */
export function readPage({ file, address: url, html, elements: all }: BuiltPage): SearchablePage[] {
  if (basename(file) !== 'index.html') return [];
  const meta = all.find((element) => element.tagName === 'meta' && attr(element, 'name') === 'search');
  const main = all.find(({ tagName }) => tagName === 'main');
  if (!meta || !main) return [];
  const card = JSON.parse(attr(meta, 'content') ?? '{}') as Card;
  const inMain = [...elements(main)];
  const terms = inMain.filter((element) => has(element, 'data-search-entry'));
  const inTerms = new Set(terms.flatMap((term) => [...elements(term)]));
  const own = inMain.filter((element) => !inTerms.has(element));
  const h1 = all.find(({ tagName }) => tagName === 'h1');
  const standfirst = own.find((element) => words(element, 'class').includes('standfirst'));
  const title = clean(h1 ? textOf(h1) : url);
  const path = url.split('/').filter(Boolean);
  // The page a section begins with is also called by its kind: "decision guide". That of a collection lists what is in it.
  const [section = ''] = path.length === 1 ? path : [];
  const isList = collections.some((name) => name === section);
  const list = isList ? [`list of ${section}`] : [];
  const kind = section && card.type !== 'overview' ? [searchTypes[card.type].one] : [];
  const linksTo = linksIn(own);
  linksTo.delete(url);
  const page: SearchablePage = {
    url,
    title,
    card,
    names: [title, path.at(-1) ?? '', ...kind, ...list, ...namesIn(own)],
    sentence: standfirst ? clean(textOf(standfirst)) : '',
    html: htmlToRead(html, own),
    linksTo,
  };
  return [page, ...terms.flatMap((term) => readTerm(url, term) ?? [])];
}
