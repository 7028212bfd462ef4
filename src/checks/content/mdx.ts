import { type MdastNode, mdxToMdast } from 'satteri';

/** A second- to sixth-level heading of a page's prose, with the id written behind it. */
export interface Heading {
  depth: number;
  id: string | undefined;
  offset: number;
}

/** What the checks need of a page's prose, in the order it stands. */
export interface Prose {
  headings: Heading[];
  /** `<Cite source="…" />`; no source where it is missing or computed. */
  citations: { source: string | undefined; offset: number }[];
  links: { href: string; offset: number }[];
  /** Text that is ours: neither code nor quotation. */
  texts: { start: number; end: number }[];
  error: { offset: number; message: string } | undefined;
}

/** Reads the prose of a page with the parser of the build. `text` is the whole file, front matter included. */
export function readProse(text: string): Prose {
  const prose: Prose = { headings: [], citations: [], links: [], texts: [], error: undefined };
  try {
    collect(mdxToMdast(text, { features: { headingAttributes: true, smartPunctuation: false } }), prose);
  } catch (error) {
    prose.error = readError(text, error);
  }
  return prose;
}

function collect(node: MdastNode, prose: Prose): void {
  const offset = node.position?.start.offset ?? 0;
  if (node.type === 'text') prose.texts.push({ start: offset, end: node.position?.end.offset ?? offset });
  if (node.type === 'heading') {
    const { hProperties } = (node.data ?? {}) as { hProperties?: { id?: string } };
    prose.headings.push({ depth: node.depth, id: hProperties?.id, offset });
  }
  if (node.type === 'link' || node.type === 'definition') prose.links.push({ href: node.url, offset });
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const href = attribute(node, 'href');
    if (href !== undefined) prose.links.push({ href, offset });
    if (node.name === 'Cite') prose.citations.push({ source: attribute(node, 'source'), offset });
    const level = /^h([1-6])$/.exec(node.name ?? '')?.[1];
    if (level) prose.headings.push({ depth: Number(level), id: attribute(node, 'id'), offset });
  }
  if ('children' in node && node.type !== 'blockquote') for (const child of node.children) collect(child, prose);
  if (node.type === 'blockquote') collectQuotation(node, prose);
}

/** A quotation keeps its words; its links and citations count. */
function collectQuotation(node: Extract<MdastNode, { type: 'blockquote' }>, prose: Prose): void {
  const texts = prose.texts.length;
  for (const child of node.children) collect(child, prose);
  prose.texts.length = texts;
}

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function attribute(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The parser stops at its first error and tells the place in the message: `7:1: Expected a closing tag …`. */
function readError(text: string, error: unknown): { offset: number; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, rest] = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
  if (!line || !column || !rest) return { offset: 0, message };
  const lineStart = text
    .split('\n')
    .slice(0, Number(line) - 1)
    .join('\n').length;
  return { offset: lineStart + (line === '1' ? 0 : 1) + Number(column) - 1, message: rest };
}
