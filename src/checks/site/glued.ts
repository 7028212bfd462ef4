import { type Element, elements, textOf } from '../../outputs/html/dom.ts';
import { type BuiltSite, mainElements, readerPages } from './built-site.ts';
import type { Fault } from './fault.ts';

const prose = new Set(['p', 'dd', 'li']);

/** An ending that belongs to the word before it though it stands behind the link: plurals and possessives. */
const ending = /^(s|es|['’]s)(?![\p{L}\p{N}])/u;

/** The text on one side of a link; an element there may be laid out apart. */
function textBeside(link: Element, step: 1 | -1): string {
  const siblings = link.parentNode?.childNodes ?? [];
  const node = siblings[siblings.indexOf(link) + step];
  return node?.nodeName === '#text' ? textOf(node) : '';
}

function messagesOf(link: Element): string[] {
  const [before, text, after] = [textBeside(link, -1), textOf(link), textBeside(link, 1)];
  const left = /[\p{L}\p{N}]$/u.test(before) && /^\p{L}/u.test(text);
  const right = /[\p{L}\p{N}]$/u.test(text) && /^\p{L}/u.test(after) && !ending.test(after);
  if (!left && !right) return [];
  const words = `${left ? before.slice(-20) : ''}${text}${right ? after.slice(0, 20) : ''}`;
  return [`no space beside the link in "${words.replace(/\s+/g, ' ').trim()}"; write {' '} there`];
}

/** No word of running text touches a link: in a component, a line break beside a tag makes no space. */
export function glued(site: BuiltSite): Fault[] {
  return readerPages(site).flatMap((page) => {
    const blocks = mainElements(page).filter(({ tagName }) => prose.has(tagName));
    const links = new Set(blocks.flatMap((block) => [...elements(block)]).filter(({ tagName }) => tagName === 'a'));
    return [...links].flatMap(messagesOf).map((message) => ({ file: page.file, check: 'glued', message }));
  });
}
