import { type Fault, faultAt } from '../fault.ts';
import type { DataFile, Entry } from '../files.ts';
import { allTexts } from '../values.ts';
import { formatPath } from '../yaml/read.ts';

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
  { pattern: /\*\*|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)/, message: 'marks strong text and is not closed, or not read here' },
  { pattern: /`/, message: 'marks code and is not closed, or not read here' },
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
  // Escapes of YAML can write what the bytes of the file do not hold.
  { pattern: /(?![\n\t\u{200c}\u{200d}])[\p{Cc}\p{Cf}]/u, message: 'is a character nobody sees; take it out' },
];

const inProse: readonly Leftover[] = [
  { pattern: /\)\[(?=\/|#|https?:)/, message: 'is a link with its brackets swapped; write [text](address)' },
  { pattern: /\[[^\]]*\((?=\/|#|https?:)/, message: 'is a link whose text is not closed; write [text](address)' },
  { pattern: /^:{3,}\s*$|\[![A-Z]+\]/m, message: 'belongs to a directive, which prose does not hold; take it out' },
  { pattern: /^:{2,}[^\n]*\w[^\n]*/m, message: 'is a directive, which prose does not hold; write a paragraph' },
  { pattern: /^#{1,6}(?=[^\s#])/m, message: 'lacks the space behind it that makes a heading' },
  {
    pattern: /^\s*\|.*\|\s*$/m,
    message: 'is a row of a table that does not read; set a blank line before and a row of --- below its head',
  },
  { pattern: /\{#/, message: 'is an id that stands behind no heading' },
];

/** What was left in fields and prose of the writing: notes, marks of Markdown that did not read. */
export function checkLeftovers(file: DataFile | Entry): Fault[] {
  const fields = allTexts(file.yaml.data).filter(({ path }) => path.at(-1) !== 'url');
  const ofFields = fields.flatMap(({ text, path }) =>
    find(text, [...everywhere, ...inFields]).map(({ message }) =>
      faultAt(file, file.yaml.range(path)[0], formatPath(path), message),
    ),
  );
  const texts = ('prose' in file && file.prose?.texts) || [];
  const inTexts = texts.flatMap(({ value, start, end }) => {
    const written = file.text.slice(start, end);
    return find(value, [...everywhere, ...inProse]).map(({ found, message }) =>
      faultAt(file, start + Math.max(written.indexOf(found), 0), 'prose', message),
    );
  });
  return [...ofFields, ...inTexts];
}

/** Every leftover in `text`, each once. */
function find(text: string, leftovers: readonly Leftover[]): { found: string; message: string }[] {
  return leftovers.flatMap(({ pattern, message }) => {
    const all = text.matchAll(new RegExp(pattern, `${pattern.flags}g`));
    const found = new Set([...all].map(([match]) => match.trim()));
    return [...found].map((match) => ({ found: match, message: `"${match}" ${message}` }));
  });
}
