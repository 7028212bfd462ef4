import { type Document, parseDocument } from 'yaml';
import { splitEntries, type YamlEntry } from './entries.ts';
import { breakingError, type YamlError } from './errors.ts';

/** An entry that does not parse, and why. */
export interface Broken extends YamlEntry {
  error: YamlError;
  /** Whether a tab hides where lines belong: then its neighbors in the same object are lost with it. */
  tab: boolean;
}

/** Reads `text` as YAML 1.2, keeping dates as texts. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { schema: 'core', prettyErrors: false });
}

/** The smallest entries of `text` that do not parse, so that an error in one takes nothing else away. */
export function brokenEntries(text: string, from = 0, to = text.length): Broken[] {
  if (!breakingError(parseYaml(only(text, from, to)))) return [];
  return splitEntries(text, from, to).flatMap((entry): Broken[] => {
    if (entry.stray)
      return [{ ...entry, tab: false, error: { offset: entry.start, message: strayMessage(text, entry) } }];
    const error = breakingError(parseYaml(only(text, entry.start, entry.end)));
    if (!error) return [];
    const inner = brokenEntries(text, entry.value, entry.end);
    if (inner.length > 0) return inner;
    const tab = /^ *\t/m.exec(text.slice(entry.value, entry.end));
    if (!tab) return [{ ...entry, tab: false, error: placed(text, entry, error) }];
    const offset = entry.value + tab.index;
    return [{ ...entry, tab: true, error: { offset, message: 'is indented by a tab; write spaces' } }];
  });
}

/** `text` with everything blank but what stands between `from` and `to`: places stay what they are. */
function only(text: string, from: number, to: number): string {
  return blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** `text` without the values of broken entries, everything else in its place. */
export function withoutValues(text: string, broken: readonly Broken[]): string {
  return broken.reduce(
    (left, { value, end }) => left.slice(0, value) + blank(left.slice(value, end)) + left.slice(end),
    text,
  );
}

function strayMessage(text: string, { start, end }: YamlEntry): string {
  const [line = ''] = text.slice(start, end).split('\n', 1);
  if (/^([<=>|])\1{6}/.test(line)) return 'was left by a merge; keep one side and take the line out';
  return /^[\w-]+:\S/.test(line)
    ? 'lacks the space behind its colon; write key: value'
    : 'is neither a key with its value nor an item; write key: value';
}

/** A closing mark is missed at the end and belongs to the beginning; nothing is wrong behind the entry's own text. */
function placed(text: string, { start, value, end }: YamlEntry, error: YamlError): YamlError {
  const first = value + text.slice(value, end).search(/\S|$/);
  const last = start + text.slice(start, end).trimEnd().length - 1;
  return { ...error, offset: error.message.startsWith('lacks its closing') ? first : Math.min(error.offset, last) };
}
