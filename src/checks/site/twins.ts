import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MdastNode, markdownToMdast } from 'satteri';
import { parse } from 'yaml';
import { twinAddress } from '../../model/twins.ts';
import { attr, type Element, elements, textOf, words } from '../../outputs/html/dom.ts';
import { type BuiltSite, mainElements, type Page, readerPages } from './built-site.ts';
import type { Fault } from './fault.ts';
import { headingLevel } from './outline.ts';

/** Words without what Markdown and HTML space in ways of their own. */
const bare = (text: string) => text.replace(/\s+/g, '');

function* nodes(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodes(child);
}

const wordsOf = (node: MdastNode): string =>
  [...nodes(node)].map((each) => ('value' in each ? String(each.value) : '')).join('');

/** What a Markdown parser that is not ours finds in a twin. */
function readTwin(text: string): { title: unknown; headings: Set<string>; links: Set<string> } {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const all = [...nodes(markdownToMdast(body, { features: { smartPunctuation: false } }))];
  return {
    title: (parse(front) as { title?: unknown } | null)?.title,
    headings: new Set(all.filter(({ type }) => type === 'heading').map((each) => bare(wordsOf(each)))),
    links: new Set(all.flatMap((each) => (each.type === 'link' ? each.url : []))),
  };
}

/** The documents that the list of sources of a page leads to. */
function sourcesOf(page: Page): string[] {
  const lists = mainElements(page).filter((each) => words(each, 'class').includes('source-list'));
  const hrefs = lists.flatMap((list) => [...elements(list)]).flatMap((each) => attr(each, 'href') ?? []);
  return [...new Set(hrefs.filter((href) => /^https?:/.test(href)))];
}

/** The elements of a page's text that are shown without a script. */
function shownElements(page: Page): Element[] {
  const hidden = mainElements(page).filter((each) => attr(each, 'hidden') !== undefined);
  const inHidden = new Set(hidden.flatMap((each) => [...elements(each)]));
  return mainElements(page).filter((each) => !inHidden.has(each));
}

function messagesOf(page: Page, text: string): string[] {
  const { title, headings, links } = readTwin(text);
  const inPage = shownElements(page)
    .filter((each) => headingLevel(each) !== undefined)
    .map(textOf);
  const h1 = page.elements.find(({ tagName }) => tagName === 'h1');
  const named = typeof title === 'string' && h1 && bare(title) === bare(textOf(h1));
  return [
    ...(named ? [] : ['its front matter does not have the title of the page']),
    ...inPage.filter((each) => !headings.has(bare(each))).map((each) => `lacks the heading "${each.trim()}"`),
    ...sourcesOf(page)
      .filter((href) => !links.has(href) && !links.has(new URL(href).href))
      .map((href) => `lacks the source ${href}`),
  ];
}

/** Every page has a Markdown twin that holds all its headings and the addresses of all its sources. */
export function twinFaults(site: BuiltSite): Fault[] {
  return readerPages(site).flatMap((page) => {
    const file = twinAddress(page.address)?.slice(1);
    if (file === undefined) return [];
    const messages = site.files.has(file)
      ? messagesOf(page, readFileSync(join(site.folder, file), 'utf8'))
      : ['is not there; build anew, or say in src/model/twins.ts why the page has none'];
    return messages.map((message) => ({ file, check: 'twins', message }));
  });
}
