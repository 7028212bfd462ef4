import type { MdastNode } from 'satteri';
import { proseElements } from '../../../model/prose.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { Entry } from '../files.ts';
import { fieldsIn } from '../values.ts';
import { notAllowed } from './parse.ts';
import { isElement, type ProseElement } from './read.ts';

/** What prose may not hold: programs, elements and attributes beyond the allowed ones, what renders as nothing. */
export function checkAllowed(page: Entry, publicFiles: ReadonlySet<string>): Fault[] {
  const nodes = page.prose?.nodes ?? [];
  return nodes.flatMap((node) => {
    const offset = node.position?.start.offset ?? 0;
    const messages = isElement(node)
      ? elementMessages(node)
      : [...nodeMessages(page.text, node, publicFiles), ...definitionMessages(node, nodes)];
    return messages.map((message) => faultAt(page, offset, 'prose', message));
  });
}

function elementMessages(element: ProseElement): string[] {
  const name = element.name ?? '';
  if (!Object.hasOwn(proseElements, name)) return [notAllowed(name)];
  const allowed: readonly string[] = proseElements[name as keyof typeof proseElements];
  const attributes = element.attributes.flatMap((each): string[] => {
    if (each.type !== 'mdxJsxAttribute') return [`<${name}> holds an expression; write its attributes out`];
    if (!allowed.includes(each.name)) return [`<${name}> takes ${allowed.join(', ')} and no ${each.name}; take it out`];
    if (typeof each.value !== 'string') return [`${each.name} of <${name}> is no text; write ${each.name}="…"`];
    const isRepeated = element.attributes.find((other) => 'name' in other && other.name === each.name) !== each;
    return isRepeated ? [`<${name}> has ${each.name} twice; keep one`] : [];
  });
  return element.children.length > 0
    ? [...attributes, `<${name}> holds text; close it in itself: <${name} … />`]
    : attributes;
}

function nodeMessages(text: string, node: MdastNode, publicFiles: ReadonlySet<string>): string[] {
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return ['{…} is an expression, and prose holds none; write what it should say, or \\{ for the sign itself'];
    case 'image':
    case 'imageReference':
      return imageMessages(node, publicFiles);
    case 'heading':
      return headingMessages(text, node);
    case 'link':
    case 'linkReference':
      return isEmpty(node) ? ['is a link without a text; write [text](address)'] : [];
    case 'listItem':
      if (typeof node.checked === 'boolean') return ['is a box to tick; write a plain item'];
      return isEmpty(node) ? ['is an item without a text; write one or take it out'] : [];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return ['is a footnote; cite a source by <Cite source="…" /> and write the rest as text'];
    case 'delete':
      return ['is struck through by ~; write "about", or \\~ for the sign itself'];
    case 'inlineCode':
      return codeElement(node.value);
    case 'code':
      return [...codeMessages(text, node), ...codeElement(node.value)];
    case 'table':
      return tableMessages(text, node);
    default:
      return allowedTypes.has(node.type) ? [] : [`is ${node.type}, which prose does not hold; write plain Markdown`];
  }
}

const allowedTypes: ReadonlySet<string> = new Set([
  ...['root', 'yaml', 'paragraph', 'text', 'emphasis', 'strong', 'break', 'blockquote'],
  ...['definition', 'list', 'tableRow', 'tableCell', 'thematicBreak'],
]);

/** A definition of a link, `[name]: /address/`, must be the only one of its name and be used. */
function definitionMessages(node: MdastNode, all: readonly MdastNode[]): string[] {
  if (node.type !== 'definition') return [];
  const named = (type: string) =>
    all.filter((other) => other.type === type && 'identifier' in other && other.identifier === node.identifier);
  if (named('definition')[0] !== node) return [`[${node.identifier}] is defined above already; keep one`];
  const isUsed = named('linkReference').length > 0 || named('imageReference').length > 0;
  return isUsed ? [] : [`[${node.identifier}] is defined and never used; take it out`];
}

/** One of our elements in code is shown as it is written, and does nothing. */
function codeElement(code: string): string[] {
  const name = Object.keys(proseElements).find((each) => code.includes(`<${each}`));
  return name === undefined ? [] : [`holds <${name}>, which does nothing in code; take it out of the code`];
}

/** A block of code that is not closed takes the rest of the page with it. */
function codeMessages(text: string, node: MdastNode): string[] {
  const written = text.slice(node.position?.start.offset, node.position?.end.offset);
  const [, fence = ''] = /^(`{3,}|~{3,})/.exec(written) ?? [];
  const isClosed =
    fence === '' ||
    written
      .split('\n')
      .slice(1)
      .some((line) => line.trim().startsWith(fence));
  return isClosed ? [] : [`is a block of code that is not closed; write ${fence} below it`];
}

/** Cells that a row has too few or too many of are added or dropped without a word. */
function tableMessages(text: string, node: MdastNode): string[] {
  const rows = text
    .slice(node.position?.start.offset, node.position?.end.offset)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line
        .trim()
        .replace(/^\||(?<!\\)\|$/g, '')
        .split(/(?<!\\)\|/),
    );
  const [head = []] = rows;
  const odd = rows.find((row) => row.length !== head.length);
  return [
    ...(odd
      ? [
          `has a row of ${odd.length} cells below a head of ${head.length}, "${odd.join('|').trim().slice(0, 40)}"; give it as many`,
        ]
      : []),
    ...(head.every((cell) => cell.trim() === '')
      ? ['is a table without words in its head; say what each column holds']
      : []),
  ];
}

function imageMessages(node: MdastNode, publicFiles: ReadonlySet<string>): string[] {
  const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt.trim() : '';
  const without = alt === '' ? ['is an image without a description; write ![what it shows](/file.png)'] : [];
  const url = 'url' in node && typeof node.url === 'string' ? node.url : '';
  if (publicFiles.has(url)) return without;
  const where = url.startsWith('/')
    ? `${url} is not on the site; put it into public/`
    : `"${url}" is not on the site; put it into public/ and write /file.png`;
  return [...without, `is an image without a file: ${where}`];
}

/** The id as it must stand at the end of a heading's line. */
const idAtEnd = /\{#[a-z0-9][a-z0-9.-]*\}\s*$/;

function headingMessages(text: string, node: MdastNode): string[] {
  const written = text.slice(node.position?.start.offset, node.position?.end.offset);
  const attributes = Object.keys(fieldsIn(fieldsIn(node.data).hProperties));
  const extra = attributes.filter((key) => key !== 'id');
  const oddId = attributes.length > 0 && (extra.length > 0 || !idAtEnd.test(written));
  return [
    ...(isEmpty(node) ? ['is a heading without a text; write one or take it out'] : []),
    ...(oddId ? ['holds more in its braces than an id; write {#id}, lower case with digits, dots and hyphens'] : []),
  ];
}

/** Whether a reader would see nothing of it. */
function isEmpty(node: MdastNode): boolean {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value.trim() === '';
  if (node.type === 'image' || node.type === 'imageReference') return false;
  if (isElement(node)) return Object.hasOwn(proseElements, node.name ?? '') || node.children.every(isEmpty);
  return 'children' in node ? node.children.every(isEmpty) : false;
}
