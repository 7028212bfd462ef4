import { attr, type Element, parsePage, textOf, words } from '../html/dom.ts';
import type { Card, PageText } from '../search/format.ts';

/** A page or term as it stands in the HTML. */
export interface Readable {
  url: string;
  title: string;
  card: Card;
  /** Names beside the title, as the page shows them. */
  names: string[];
  text: PageText;
  /** Addresses on this site that its text links to, with and without their anchors. */
  linksTo: Set<string>;
}

const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'wbr']);
const unread = new Set(['script', 'style', 'svg', 'template', 'nav', 'form', 'button', 'select']);
/** Ours, and the one that Starlight sets on what only screen readers hear. */
const ignored = ['data-search-ignore', 'data-pagefind-ignore'];
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

const isSection = (element: Element) =>
  attr(element, 'id') !== undefined &&
  (/^h[23]$/.test(element.tagName) || attr(element, 'data-permalink') !== undefined);

const isIgnored = (element: Element) => ignored.some((name) => attr(element, name) !== undefined);

/** The words of an element, without what is marked to be ignored. */
function readableText(element: Element): string {
  return element.childNodes
    .map((node) => ('tagName' in node ? (isIgnored(node) ? '' : readableText(node)) : textOf(node)))
    .join('');
}

/** The words a section goes by: a heading's own, else those of the term or row header it begins with. */
function headingOf(element: Element): string {
  if (/^h[23]$/.test(element.tagName)) return clean(readableText(element));
  const name = [...walk(element)].find(({ tagName }) => tagName === 'dt' || tagName === 'th' || tagName === 'b');
  return name ? clean(readableText(name)) : '';
}

function* walk(node: Element): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* walk(child);
  }
}

/** The `<meta name="search">` of a page; undefined where it is not to be found. */
function cardOf(all: readonly Element[]): Card | undefined {
  const meta = all.find((element) => element.tagName === 'meta' && attr(element, 'name') === 'search');
  return meta && (JSON.parse(attr(meta, 'content') ?? '{}') as Card);
}

/** Reads an element and all below it into `into`; terms with a card of their own go to `terms`. */
function readInto(into: Readable, element: Element, terms: Readable[]): void {
  for (const node of element.childNodes) {
    const section = into.text[into.text.length - 1];
    if (!section) return;
    if (node.nodeName === '#text') section[2] += (node as { value: string }).value;
    if (!('tagName' in node) || unread.has(node.tagName)) continue;
    if (isIgnored(node)) continue;
    if (!inline.has(node.tagName)) section[2] += ' ';
    const type = attr(node, 'data-search-entry');
    if (type !== undefined) {
      const heading = [...walk(node)].find(isSection);
      if (!heading) continue;
      const title = headingOf(heading);
      const url = `${into.url}#${attr(heading, 'id')}`;
      const term: Readable = { url, title, card: { type }, names: [], text: [['', '', '']], linksTo: new Set() };
      readInto(term, node, []);
      // The heading opened a section; a term is one section, and its heading is its title.
      term.text = [['', '', clean(term.text.map(([, , text]) => text).join(' '))]];
      terms.push(term);
      continue;
    }
    if (attr(node, 'data-search-names') !== undefined) {
      into.names.push(...clean(textOf(node)).split(/,\s*/));
      continue;
    }
    if (words(node, 'class').includes('stand') && into.text.length === 1) {
      section[1] = clean(textOf(node));
      continue;
    }
    const href = node.tagName === 'a' ? attr(node, 'href') : undefined;
    if (href?.startsWith('/')) into.linksTo.add(href.split('?')[0] ?? '').add(href.split(/[?#]/)[0] ?? '');
    if (isSection(node)) {
      into.text.push([attr(node, 'id') ?? '', headingOf(node), '']);
      if (/^h[23]$/.test(node.tagName)) continue;
    }
    if (node.tagName !== 'h1') readInto(into, node, terms);
    if (!inline.has(node.tagName)) {
      const last = into.text[into.text.length - 1];
      if (last) last[2] += ' ';
    }
  }
}

/**
 * What readers can find on a page: the page itself, then the terms on it. Nothing where the page has no card or no
 * `<main>`.
 *
 * @param url Address of the page: `/licenses/mit/`.
 */
export function readPage(url: string, html: string): Readable[] {
  const all = [...walk({ childNodes: parsePage(html).childNodes } as unknown as Element)];
  const card = cardOf(all);
  const main = all.find(({ tagName }) => tagName === 'main');
  if (!card || !main) return [];
  const h1 = all.find(({ tagName }) => tagName === 'h1');
  const page: Readable = {
    url,
    title: clean(h1 ? textOf(h1) : url),
    card,
    names: [],
    text: [['', '', '']],
    linksTo: new Set(),
  };
  const terms: Readable[] = [];
  readInto(page, main, terms);
  page.text = page.text.map(([id, heading, text]) => [id, heading, clean(text)]);
  page.linksTo.delete(url);
  return [page, ...terms];
}
