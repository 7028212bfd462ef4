import { type MdastNode, mdxToMdast } from 'satteri';
import { proseElements } from '../../../model/prose.ts';

/** Something the parser could not read, or read as a program. */
export interface ProseError {
  offset: number;
  message: string;
}

/** How many errors of one file are told; after so many the file is no prose at all. */
const atMost = 50;

/**
 * The tree of a page's prose by the parser of the build. `text` is the whole file, front matter included. The parser stops
 * at its first error; what it stumbled over is blanked and the rest read again, so that one error hides nothing.
 */
export function parseProse(text: string): { tree: MdastNode | undefined; errors: ProseError[] } {
  const errors: ProseError[] = [];
  let left = text;
  while (errors.length < atMost) {
    try {
      const tree = mdxToMdast(left, { features: { headingAttributes: true, smartPunctuation: false } });
      const program = programIn(tree);
      if (!program) return { tree, errors };
      errors.push(program);
      left = blank(left, program.offset, program.offset + 'import'.length);
    } catch (error) {
      const found = readError(left, error);
      errors.push(found);
      left = withoutCause(left, found);
    }
  }
  return { tree: undefined, errors };
}

/** `import` and `export` take everything up to the next blank line with them: they are told and read as text. */
function programIn(tree: MdastNode): ProseError | undefined {
  const found = 'children' in tree ? tree.children.find(({ type }) => type === 'mdxjsEsm') : undefined;
  if (!found) return undefined;
  const message =
    'a line that begins with import or export is a program, and prose holds none; begin it with another word';
  return { offset: found.position?.start.offset ?? 0, message };
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
}

/** `text` without the mark that made the parser stop: the tag's `<` (and that of its end) or the expression's `{`. */
function withoutCause(text: string, { offset }: ProseError): string {
  const mark = /[<{]/.test(text[offset] ?? '') ? offset : text.lastIndexOf('{', offset);
  if (mark < 0) return blank(text, offset, text.length);
  const name = /^<([\w.]+)/.exec(text.slice(mark))?.[1];
  const end = name === undefined ? -1 : text.indexOf(`</${name}`, mark);
  const left = blank(text, mark, mark + 1);
  return end < 0 ? left : blank(left, end, end + 1);
}

/** The parser tells the place in its message: `7:1: Expected a closing tag …`. */
function readError(text: string, error: unknown): ProseError {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, rest] = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
  if (!line || !column || !rest) return { offset: 0, message: unreadable(message) };
  const lines = text.split('\n').slice(0, Number(line) - 1);
  const offset = lines.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1;
  return { offset, message: translate(rest, text.slice(offset)) };
}

function translate(message: string, from: string): string {
  const [, name] = /^Expected a closing tag for `<(.*?)>`/.exec(message) ?? [];
  if (name !== undefined) return tagMessage(name, 'and is never closed');
  const [, end] = /^Unexpected closing tag `<\/(.*?)>`/.exec(message) ?? [];
  if (end !== undefined) return `</${end}> closes what was not opened; take it out`;
  if (from.startsWith('<!--')) return '<!-- is a comment of HTML, which does not read here; take it out';
  if (message.startsWith('Unexpected character')) {
    const [, tag] = /^<\/?([A-Za-z][\w.]*)/.exec(from) ?? [];
    if (tag !== undefined) return tagMessage(tag, 'and does not read');
    return '< begins a tag here; write &lt; or put it into `code`, and write a link as [text](address)';
  }
  if (/^Unexpected end of file in expression|^Could not parse expression/.test(message)) {
    return '{ begins an expression, which prose cannot hold; write \\{ or put it into `code`; an id stands behind its heading';
  }
  return unreadable(message);
}

/** What to say of an error that has no words of ours. */
const unreadable = (message: string) => `does not read as Markdown (${message}); write it otherwise`;

function tagMessage(name: string, fault: string): string {
  const attributes = (proseElements as Readonly<Record<string, readonly string[]>>)[name];
  if (!Object.hasOwn(proseElements, name) || !attributes) return notAllowed(name);
  return `<${name}> is opened ${fault}; write <${name} ${attributes.map((each) => `${each}="…"`).join(' ')} />`;
}

/** What to say of an element that prose may not hold. */
export function notAllowed(name: string): string {
  const allowed = Object.keys(proseElements).map((each) => `<${each}>`);
  return `<${name}> is not allowed in prose, which is Markdown with ${allowed.join(', ')} alone; write it as Markdown`;
}
