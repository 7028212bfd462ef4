import { isPageCollection } from '../../model/collections.ts';
import { kinds } from '../../model/kinds.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Fault } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { Entry } from './files.ts';
import { rowsOf, type Text, textOf, textsIn, textsOf } from './values.ts';

/** Every name of `entry`: its title or term, its aliases, its short one and those of its releases among them; none for events and sources. */
export function namesOf(entry: Entry): Text[] {
  const kind = kinds[entry.collection];
  const key = kind.nameField;
  const title = textOf(entry, key);
  if (title === undefined || (kind.form === 'data' && !kind.hasNames)) return [];
  const short = textOf(entry, 'shortTitle');
  return [
    { text: title, path: [key] },
    ...(short === undefined ? [] : [{ text: short, path: ['shortTitle'] }]),
    ...textsOf(entry, 'aliases'),
    ...releaseNamesOf(entry),
  ];
}

/** What the releases of an entry are called; models alone have any. */
function releaseNamesOf(entry: Entry): Text[] {
  return rowsOf(entry, 'releases').flatMap(({ row, path }) =>
    ['ids', 'aliases'].flatMap((key) => textsIn(row[key], [...path, key])),
  );
}

/** How names are compared: small and large letters are one. */
export function sameName(text: string): string {
  return text.trim().toLowerCase();
}

/**
 * Names that lead to two pages or to two terms. A page and a term may share one: the term explains, the page tells; and so
 * may a line of models and the license it came with.
 */
export function checkNames(content: CheckedContent): Fault[] {
  const { entries } = content;
  const pages = entries.filter(({ collection }) => isPageCollection(collection));
  const terms = entries.filter(({ collection }) => !isPageCollection(collection));
  return [...repeated(pages), ...repeated(terms), ...checkShared(content.entriesOf('models'))];
}

/** A name of two entries is told at both, one that an entry has twice where it stands again. */
function repeated(entries: readonly Entry[]): Fault[] {
  const all = entries.flatMap((entry) => namesOf(entry).map((name) => ({ ...name, entry })));
  const owners = Map.groupBy(all, ({ text }) => sameName(text));
  return all.flatMap((name) => {
    const sharing = owners.get(sameName(name.text)) ?? [];
    const other = sharing.find(({ entry }) => entry !== name.entry && !isItsLicense(entry, name.entry));
    // A license may be called by one name short and long, and whoever looks for it types either.
    const own = sharing.filter(({ entry, path }) => entry === name.entry && path[0] !== 'shortTitle');
    const isAgain = own.indexOf(name) > 0;
    if (!other && !isAgain) return [];
    const { entry, text, path } = name;
    const message = other ? `${other.entry.path} already; keep it in one of them` : 'this entry already; take it out';
    return [fieldFault(entry, path, `"${text}" is a name of ${message}`)];
  });
}

/** Whether one is a license and the other a line of models. */
function isItsLicense(one: Entry, other: Entry): boolean {
  const collections = [one.collection, other.collection];
  return collections.includes('licenses') && collections.includes('models');
}

/** What lines of models share, and whether they do: a name in `shared` stands in another line's, too, and is nobody's own. */
function checkShared(models: readonly Entry[]): Fault[] {
  const shared = models.flatMap((entry) => textsOf(entry, 'shared').map((name) => ({ ...name, entry })));
  const own = models.flatMap((entry) => namesOf(entry).map((name) => ({ ...name, entry })));
  const owners = Map.groupBy(own, ({ text }) => sameName(text));
  const sharing = Map.groupBy(shared, ({ text }) => sameName(text));
  return shared.flatMap(({ text, path, entry }) => {
    const owner = owners.get(sameName(text))?.[0]?.entry;
    if (owner)
      return [fieldFault(entry, path, `"${text}" is a name of ${owner.path} alone; write it in shared there, too`)];
    if (sharing.get(sameName(text))?.some((other) => other.entry !== entry)) return [];
    return [fieldFault(entry, path, `"${text}" is shared with no other line; write it in aliases`)];
  });
}
