import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Element, elements, textOf } from '../html/dom.ts';
import { isChrome } from './chrome.ts';
import { inlineOf, type TwinAddress } from './inline.ts';
import { tableOf } from './table.ts';

const blockTags = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'details', 'div', 'dl', 'figure', 'header', 'hr', 'section'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'p', 'pre', 'table', 'ul'],
]);

/** Words at the beginning of a line that Markdown would read as a list, a heading or a quotation. */
const opened = (line: string) => line.replace(/^([#>+-])/, '\\$1').replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
const paragraph = (nodes: readonly Tree.ChildNode[], at: TwinAddress) => {
  const line = opened(inlineOf(nodes, at).trim());
  return line === '' ? [] : [line];
};

const children = (element: Element) => element.childNodes.filter((node) => 'tagName' in node);
const holdsBlocks = (element: Element): boolean =>
  children(element).some((each) => blockTags.has(each.tagName) || holdsBlocks(each));
const isBlock = (node: Tree.ChildNode): node is Element =>
  'tagName' in node && (blockTags.has(node.tagName) || holdsBlocks(node));

/** A marker and what it marks, further lines under the first. */
const item = (marker: string, text: string) => marker + text.replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);

function listOf(list: Element, at: TwinAddress): string[] {
  const items = children(list).filter((each) => each.tagName === 'li' && !isChrome(each));
  const lines = items.map((each, index) =>
    item(list.tagName === 'ol' ? `${index + 1}. ` : '- ', blocksOf(each.childNodes, at).join('\n\n')),
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** Whether what is said of a term is several paragraphs, the first among them. */
const isParagraph = (said: Element) => children(said)[0]?.tagName === 'p' && said.childNodes.length > 1;

/** The terms of a list with what is said of each: `- **Sell it?** Yes, if: keep the notice (section 4) [1]`. */
function termsOf(list: Element, at: TwinAddress): string[] {
  const parts = children(list).flatMap((each) => (each.tagName === 'div' ? children(each) : [each]));
  const items: string[] = [];
  for (const part of parts.filter((each) => !isChrome(each))) {
    if (part.tagName === 'dt') {
      const term = inlineOf(part.childNodes, at).trim();
      items.push(`**${term}**${/[?…:]$/.test(term) ? '' : ':'}`);
    } else {
      const said = holdsBlocks(part) ? blocksOf(part.childNodes, at).join('\n\n') : inlineOf(part.childNodes, at);
      const before = items.pop() ?? '';
      const joint = /\*\*:?$/.test(before) || before === '' ? ' ' : '. ';
      // What begins with a paragraph of its own, such as what an earlier text answered, runs on from nothing before it.
      const standsAlone = /^([-|]|\d+\. )/.test(said) || isParagraph(part);
      items.push(`${before}${standsAlone ? '\n\n' : joint}${said.trim()}`.trim());
    }
  }
  return items.length === 0 ? [] : [items.map((each) => item('- ', each)).join('\n')];
}

function blockOf(element: Element, at: TwinAddress): string[] {
  const { tagName, childNodes } = element;
  if (/^h[1-6]$/.test(tagName)) return [`${'#'.repeat(Number(tagName[1]))} ${inlineOf(childNodes, at).trim()}`];
  if (tagName === 'ul' || tagName === 'ol') return listOf(element, at);
  // A term may be a heading, as on a page that is all terms.
  if (tagName === 'dl' && ![...elements(element)].some((each) => /^h[1-6]$/.test(each.tagName)))
    return termsOf(element, at);
  if (tagName === 'table') return tableOf(element, at);
  if (tagName === 'pre') return [`\`\`\`\n${textOf(element).replace(/\n$/, '')}\n\`\`\``];
  if (tagName === 'hr') return ['---'];
  const inner = blocksOf(childNodes, at);
  return tagName === 'blockquote' ? [inner.join('\n\n').replace(/^/gm, '> ')] : inner;
}

/**
 * Nodes as blocks of Markdown, in the order they are read; chrome is left out.
 *
 * @param at Where the page stands, which its links are read from.
 */
export function blocksOf(nodes: readonly Tree.ChildNode[], at: TwinAddress): string[] {
  const blocks: string[] = [];
  let line: Tree.ChildNode[] = [];
  const end = () => {
    blocks.push(...paragraph(line, at));
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      line.push(node);
      continue;
    }
    end();
    if (!isChrome(node)) blocks.push(...blockOf(node, at));
  }
  end();
  return blocks;
}
