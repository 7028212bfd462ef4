/** One entry of a list or of a set of keys, as text: from its key or hyphen up to the next one. Offsets count from the top. */
export interface YamlEntry {
  start: number;
  end: number;
  /** Where its value begins: behind the colon or the hyphen. */
  value: number;
  /** Whether it is a line that neither a key nor a hyphen begins. */
  stray: boolean;
}

const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s#"'[\]{},&*!|>%@`-][^\n#]*?)[ \t]*:(?=\s|$)/;
const hyphen = /^-(?=\s|$)/;

/**
 * The entries between `from` and `to`, told by their indentation alone, so that a broken one does not hide its neighbors.
 * Empty where no line begins an entry, as in a plain text.
 */
export function splitEntries(text: string, from: number, to: number): YamlEntry[] {
  const lines = linesOf(text, from, to);
  const indent = Math.min(...lines.map(({ column }) => column));
  const heads = lines.filter(({ column }) => column === indent);
  const isList = heads[0] !== undefined && hyphen.test(heads[0].content);
  const begins = isList ? hyphen : key;
  if (!heads.some(({ content }) => begins.test(content))) return [];
  // A list may stand as far left as the key it belongs to.
  const starts = isList ? heads : heads.filter(({ content }) => !hyphen.test(content));
  return starts.map(({ content, offset }, index) => {
    const head = begins.exec(content)?.[0];
    const end = starts[index + 1]?.offset ?? to;
    return { start: offset, end, value: offset + (head?.length ?? 0), stray: head === undefined };
  });
}

/** A line that holds more than a comment. */
interface Line {
  column: number;
  /** Where its first character stands that is no space. */
  offset: number;
  content: string;
}

function linesOf(text: string, from: number, to: number): Line[] {
  return [...text.slice(from, to).matchAll(/[^\s#].*/g)].flatMap(({ 0: content, index }) => {
    const offset = from + index;
    const begin = text.lastIndexOf('\n', offset) + 1;
    const isFirst = text.slice(Math.max(begin, from), offset).trim() === '';
    // A line that a tab indents is wrong wherever it stands: it is left to the entry above it.
    return isFirst && !text.slice(begin, offset).includes('\t') ? [{ column: offset - begin, offset, content }] : [];
  });
}
