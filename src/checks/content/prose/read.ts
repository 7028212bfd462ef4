import type { MdastNode } from 'satteri';
import { fieldsIn } from '../values.ts';
import { type ProseError, parseProse } from './parse.ts';

/** A second- to sixth-level heading of a page's prose, with the id written behind it. */
export interface Heading {
  depth: number;
  id: string | undefined;
  offset: number;
}

/** What the checks need of a page's prose, in the order it stands. */
export interface Prose {
  /** Everything in it, from the top down. */
  nodes: MdastNode[];
  headings: Heading[];
  /** `<Cite source="…" />`; no source where it is missing or computed. */
  citations: { source: string | undefined; offset: number }[];
  /** `<LicenseAnswers question="…" licenses="…" />`; what is missing or computed is empty. */
  answerTables: { question: string; licenses: string[]; offset: number }[];
  /** `<Spectrum lines="…" companies="…" />`; what is missing or computed is empty. */
  spectrums: { lines: string[]; companies: string[]; offset: number }[];
  /** `<Decide from="…" />`; no question where it is missing or computed. */
  guides: { from: string | undefined; offset: number }[];
  /** `<Checklist />` */
  checklists: { offset: number }[];
  /** `text` is what readers see of it; empty where it is given elsewhere. */
  links: { href: string; text: string; offset: number }[];
  /** Text that is no code; `quoted` where it is somebody else's. */
  texts: { value: string; start: number; end: number; quoted: boolean }[];
  errors: ProseError[];
}

/** Reads the prose of a page with the parser of the build. `text` is the whole file, front matter included. */
export function readProse(text: string): Prose {
  const { tree, errors } = parseProse(text);
  const lists = {
    nodes: [],
    headings: [],
    citations: [],
    answerTables: [],
    spectrums: [],
    guides: [],
    checklists: [],
    links: [],
    texts: [],
  };
  const prose: Prose = { ...lists, errors };
  if (tree) collect(tree, prose, false);
  return prose;
}

function collect(node: MdastNode, prose: Prose, quoted: boolean): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  prose.nodes.push(node);
  if (node.type === 'text') prose.texts.push({ value: node.value, start, end, quoted });
  if (node.type === 'heading') {
    const { id } = fieldsIn(fieldsIn(node.data).hProperties);
    prose.headings.push({ depth: node.depth, id: typeof id === 'string' ? id : undefined, offset: start });
  }
  if (node.type === 'link' || node.type === 'definition')
    prose.links.push({ href: node.url, text: textOf(node), offset: start });
  if (isElement(node)) {
    const href = attribute(node, 'href');
    if (href !== undefined) prose.links.push({ href, text: textOf(node), offset: start });
    if (node.name === 'Checklist') prose.checklists.push({ offset: start });
    if (node.name === 'Cite') prose.citations.push({ source: attribute(node, 'source'), offset: start });
    if (node.name === 'Decide') prose.guides.push({ from: attribute(node, 'from'), offset: start });
    if (node.name === 'LicenseAnswers') {
      const licenses = idsIn(node, 'licenses');
      prose.answerTables.push({ question: attribute(node, 'question') ?? '', licenses, offset: start });
    }
    if (node.name === 'Spectrum') {
      prose.spectrums.push({ lines: idsIn(node, 'lines'), companies: idsIn(node, 'companies'), offset: start });
    }
  }
  if (!('children' in node)) return;
  for (const child of node.children) collect(child, prose, quoted || node.type === 'blockquote');
}

/** The text in `node`, however deep. */
function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** An element written as a tag. */
export type ProseElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether `node` was written as a tag. */
export function isElement(node: MdastNode): node is ProseElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attribute(element: ProseElement, name: string): string | undefined {
  const found = element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The ids in an attribute, with a space between them. */
function idsIn(element: ProseElement, name: string): string[] {
  return (attribute(element, name) ?? '').split(/\s+/).filter(Boolean);
}
