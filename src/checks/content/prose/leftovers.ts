import { unseenIn, unseenMessage } from '../characters.ts';
import { type Fault, faultAt } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { DataFile, Entry } from '../files.ts';
import { allTexts } from '../values.ts';

/** Marks that mean something to whoever wrote them and would be published as they stand. */
interface Leftover {
  pattern: RegExp;
  message: string;
}

const everywhere: readonly Leftover[] = [
  {
    pattern: /\b(?:TODO|FIXME|TBD|XXX|To be written)\b|\b[Ll]orem ipsum\b/,
    message: 'is a note to yourself; write what belongs here',
  },
  {
    pattern: /\*\*|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)/,
    message: 'marks strong text and is not closed, or not read here; close it, or take it out',
  },
  { pattern: /`/, message: 'marks code and is not closed, or not read here; close it, or take it out' },
  { pattern: /\[\^[^\]]*\]/, message: 'is a footnote without a text; cite a source by <Cite source="…" />' },
  { pattern: /\]\[[^\]]*\]|\[\[/, message: 'is a link to nothing; write [text](address)' },
  {
    pattern: /\]\s?\((?=[/\\#.]|https?:|mailto:)/,
    message: 'is a link that does not end or is torn; write [text](address)',
  },
  {
    pattern: /&(?:[a-z][a-z\d]+|#\d+|#x[\da-f]+);/i,
    message: 'is no character that is read here; write the character itself',
  },
];

const inFields: readonly Leftover[] = [
  { pattern: /\{[^}]*\}/, message: 'is an expression, which nothing works out; write what it should say' },
];

const inProse: readonly Leftover[] = [
  { pattern: /\)\[(?=\/|#|https?:)/, message: 'is a link with its brackets swapped; write [text](address)' },
  { pattern: /\[[^\]]*\((?=\/|#|https?:)/, message: 'is a link whose text is not closed; write [text](address)' },
  { pattern: /^:{3,}\s*$|\[![A-Z]+\]/m, message: 'belongs to a directive, which prose does not hold; take it out' },
  { pattern: /^:{2,}[^\n]*\w[^\n]*/m, message: 'is a directive, which prose does not hold; write a paragraph' },
  { pattern: /^#{1,6}(?=[^\s#])/m, message: 'lacks the space behind it that makes a heading; add it' },
  {
    pattern: /^\s*\|.*\|\s*$/m,
    message: 'is a row of a table that does not read; set a blank line before and a row of --- below its head',
  },
  {
    pattern: /<\/?[A-Za-z]\w*/,
    message: 'is a tag that does not read here; write it without the escape, or in `code`',
  },
  { pattern: /\{#/, message: 'is an id that stands behind no heading; move it behind one, or take it out' },
];

/** What was left in fields and prose of the writing: notes, marks of Markdown that did not read, escapes of what nobody sees. */
export function checkLeftovers(file: DataFile | Entry): Fault[] {
  const fields = allTexts(file.yaml.data).filter(({ path }) => path.at(-1) !== 'url');
  const ofFields = fields.flatMap(({ text, path }) => {
    const written = file.text.slice(...file.yaml.range(path));
    const found = [...find(text, [...everywhere, ...inFields]), ...escaped(text, written)];
    return found.map(({ message }) => fieldFault(file, path, message));
  });
  const texts = ('prose' in file && file.prose?.texts) || [];
  const inTexts = texts.flatMap(({ value, start, end }) => {
    const written = file.text.slice(start, end);
    return [...find(value, [...everywhere, ...inProse]), ...escaped(value, written)].map(({ found, message }) =>
      faultAt(file, start + Math.max(written.indexOf(found), 0), 'prose', message),
    );
  });
  return [...ofFields, ...inTexts];
}

interface Found {
  found: string;
  message: string;
}

/** Characters nobody sees that `written` holds as escapes only; those it holds themselves are told with the file's bytes. */
function escaped(text: string, written: string): Found[] {
  const hidden = unseenIn(text).filter(({ character }) => !written.includes(character));
  return hidden.map(({ character }) => ({ found: character, message: unseenMessage(character) }));
}

/** Every leftover in `text`, each once. */
function find(text: string, leftovers: readonly Leftover[]): Found[] {
  return leftovers.flatMap(({ pattern, message }) => {
    if (!pattern.test(text)) return [];
    const all = text.matchAll(new RegExp(pattern, `${pattern.flags}g`));
    const found = new Set([...all].map(([match]) => match.trim()));
    return [...found].map((match) => ({ found: match, message: `"${match}" ${message}` }));
  });
}
