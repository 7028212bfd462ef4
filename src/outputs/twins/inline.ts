import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { addressWithBase } from '../base-path.ts';
import { attr, type Element, textOf, words } from '../html/dom.ts';
import { isChrome } from './chrome.ts';

/** Where a page stands. */
export interface TwinAddress {
  /** Its whole address. */
  readonly page: string;
  /** Folder of the host that the site stands in, which addresses in its links lack. */
  readonly base: string;
}

/** Text whose characters Markdown would read as marks, kept as they are. */
export function escapedText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** A mark around text; spaces stay outside, or it would be no mark. */
function marked(mark: string, text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`;
}

/** An address as Markdown takes it. */
const destination = (url: string) => (/[()\s<>]/.test(url) ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : url);

function codeOf(element: Element): string {
  const text = textOf(element).replace(/\s+/g, ' ');
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${fence === '``' ? ` ${text} ` : text}${fence}`;
}

/** A link with its whole address; a citation keeps the number that its source has at the foot. */
function linkOf(element: Element, at: TwinAddress): string {
  const text = inlineOf(element.childNodes, at);
  const href = attr(element, 'href');
  if (href === undefined || text.trim() === '') return text;
  return `[${text.trim()}](${destination(new URL(addressWithBase(href, at.base), at.page).href)})`;
}

function elementText(element: Element, at: TwinAddress): string {
  if (isChrome(element)) return '';
  const inner = () => inlineOf(element.childNodes, at);
  if (words(element, 'class').includes('citation')) return `[${textOf(element).trim()}]`;
  if (words(element, 'class').includes('clause')) return ` (${inner().trim()})`;
  switch (element.tagName) {
    case 'a':
      return linkOf(element, at);
    case 'b':
    case 'strong':
      return marked('**', inner());
    case 'em':
    case 'i':
      return marked('*', inner());
    case 'code':
      return codeOf(element);
    case 'q':
      return `“${inner().trim()}”`;
    case 'br':
      return ' ';
    case 'li':
      return `${inner().trim()}; `;
    default:
      return inner();
  }
}

/** Elements whose style alone sets them apart from what follows: a verdict before its sentence. */
const apart = new Set(['b', 'small', 'span', 'div', 'p', 'dt', 'dd', 'ul', 'a']);

/**
 * Nodes as a line of Markdown, addresses whole.
 *
 * @param at Where the page stands, which its links are read from.
 */
export function inlineOf(nodes: readonly Tree.ChildNode[], at: TwinAddress): string {
  let line = '';
  let before: string | undefined;
  for (const node of nodes) {
    const isElement = 'tagName' in node;
    const next = isElement ? elementText(node, at) : node.nodeName === '#text' ? escapedText(textOf(node)) : '';
    if (next === '') continue;
    // A number of a source is no link, whatever follows it.
    const end = line.slice(-6);
    const isNumber = /\[\d+\]$/.test(end) && /^\(/.test(next);
    const touch = /[^\s(“[]$/.test(end) && /^[\p{L}\p{N}*“]|^\[/u.test(next);
    const isApart = apart.has(before ?? '') || (isElement && apart.has(node.tagName) && node.tagName !== 'a');
    // An ending behind a link belongs to its word: plurals and possessives.
    const isEnding = /^(s|es|['’]s)(?![\p{L}\p{N}])/u.test(next);
    line += isNumber || (touch && isApart && !isEnding) ? ` ${next}` : next;
    before = isElement ? node.tagName : undefined;
  }
  return line.replace(/ {2,}/g, ' ').replace(/; $/, '');
}
