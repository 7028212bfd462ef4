import type { CheckedContent } from './checked-content.ts';
import type { Fault } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { DataFile, Entry } from './files.ts';
import { fieldsIn, type Text, textOf, textsOf, valueAt } from './values.ts';
import type { Path } from './yaml/read.ts';

/** What must be one entry's own, beside its names: places in an order, SPDX ids, addresses of sources, sentences of events. */
export function checkOwn(content: CheckedContent): Fault[] {
  const own = (key: string, collection: Entry['collection']) =>
    content.entriesOf(collection).flatMap((entry) => valuesOf(entry, key).map((value) => ({ ...value, entry })));
  return [
    ...repeated(own('spdxIds', 'licenses'), (text) => `"${text}" is an SPDX identifier of`),
    ...repeated(own('title', 'events'), () => 'is the title of'),
    ...repeated(
      own('shownFor', 'glossary'),
      (text) => `"${text}" shows the term of`,
      (text) => text,
    ),
    ...repeated(own('url', 'sources'), () => 'is the address of', sameAddress),
    ...ordered.flatMap((collection) =>
      repeated(
        own('order', collection).map((value) => ({
          ...value,
          text: `${textOf(value.entry, 'kind') ?? ''} ${value.text}`,
        })),
        (text) => `${text.trim()} is the place of`,
      ),
    ),
  ];
}

/** Collections whose entries have a place; patterns have one in each kind. */
const ordered = ['guides', 'patterns', 'layers', 'mistakes'] as const;

interface Value extends Text {
  entry: Entry;
}

function valuesOf(entry: Entry, key: string): Text[] {
  const value = valueAt(entry, key);
  if (typeof value === 'number') return [{ text: String(value), path: [key] }];
  const text = textOf(entry, key);
  return text === undefined ? textsOf(entry, key) : [{ text, path: [key] }];
}

/** Values that two entries share, told at both: whichever was wrong, it is named. */
function repeated(
  values: readonly Value[],
  say: (text: string) => string,
  same = (text: string) => text.trim().toLowerCase(),
): Fault[] {
  const owners = Map.groupBy(values, ({ text }) => same(text));
  return values.flatMap(({ entry, text, path }) => {
    const other = owners.get(same(text))?.find((value) => value.entry !== entry);
    if (!other) return [];
    const message = `${say(text)} ${other.entry.path} too; keep one`;
    return [fieldFault(entry, path, message)];
  });
}

/**
 * Addresses are compared without what seldom makes another document: scheme, `www`, case of the host, last
 * slash, where the reader came from. */
function sameAddress(url: string): string {
  const plain = url.trim().replace(/[?&](?:utm_\w+|fbclid|gclid|ref)=[^&#]*/gi, '');
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)(.*)$/i.exec(plain) ?? [];
  return `${host.toLowerCase().replace(/:(?:80|443)$/, '')}${rest.replace(/\/(?=$|[?#])/, '').replace(/#$/, '')}`;
}

/** The same value or row twice in one list of a file. */
export function checkLists(file: DataFile | Entry): Fault[] {
  const visit = (value: unknown, path: Path): Fault[] => {
    if (typeof value !== 'object' || value === null) return [];
    if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, part]) => visit(part, [...path, key]));
    const written = value.map((item) => JSON.stringify(item));
    return value.flatMap((item: unknown, index) => {
      const at = [...path, index];
      if (item === null || written.indexOf(written[index] ?? '') === index) return visit(item, at);
      const what = typeof item === 'object' ? 'the same row' : `"${String(item)}"`;
      return [fieldFault(file, at, `${what} stands in this list already; keep one`)];
    });
  };
  // Names, and the sources of a page, have rules of their own, which say more.
  const { data } = file.yaml;
  return visit(
    Array.isArray(data)
      ? data
      : { ...fieldsIn(data), aliases: undefined, ...('prose' in file && file.prose && { sources: undefined }) },
    [],
  );
}
