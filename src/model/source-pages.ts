import { isOutgrown } from './outgrown.ts';

/** What decides where a source is listed. */
export interface Listed {
  id: string;
  data: { kind: string };
}

/** A part of the alphabet: the last step of an address, and what readers see. */
export interface LetterRange {
  slug: string;
  label: string;
  /** How many first letters its ids have in common. */
  letters: number;
}

/** A page that lists sources of a kind: all of them, or those in one range of letters. */
export interface SourcePage<S extends Listed> {
  address: string;
  kind: string;
  range?: LetterRange;
  sources: readonly S[];
  /** The pages that list them instead, where they are too many for this one; it leads on to those. */
  parts: readonly SourcePage<S>[];
}

/**
 * Fixed, for a source must not move because others came: balanced over the ids of one day, a range takes six times the sources
 * of that day.
 */
const ranges: readonly { slug: string; label: string; last: string }[] = [
  { slug: 'a-c', label: '0–9, A–C', last: 'c' },
  { slug: 'd-h', label: 'D–H', last: 'h' },
  { slug: 'i-m', label: 'I–M', last: 'm' },
  { slug: 'n-r', label: 'N–R', last: 'r' },
  { slug: 's-z', label: 'S–Z', last: 'z' },
];

/** By the id, which never changes. A title or a publisher may be corrected, and the source would move with it. */
function rangeOf(id: string): LetterRange {
  const found = ranges.find(({ last }) => id.charAt(0) <= last);
  if (!found) throw new Error(`"${id}" does not begin with a letter or a digit`);
  return { slug: found.slug, label: found.label, letters: 0 };
}

/** A letter by itself, or all digits together. */
function letterOf(id: string): LetterRange {
  const letter = id.charAt(0);
  return /\d/.test(letter)
    ? { slug: 'digits', label: '0–9', letters: 0 }
    : { slug: letter, label: letter.toUpperCase(), letters: 1 };
}

/** Two letters, or a letter with whatever is none behind it. */
function twoLettersOf(id: string): LetterRange {
  const letters = /^[a-z]{2}/.exec(id)?.[0];
  return letters
    ? { slug: letters, label: letters.toUpperCase(), letters: 2 }
    : { slug: `${letterOf(id).slug}-other`, label: `${letterOf(id).label}, others`, letters: 1 };
}

/** So many letters and digits, with what stands between them; an id of fewer has a page beside those. */
export function signsOf(count: number): (id: string) => LetterRange {
  return (id) => {
    const [signs] = new RegExp(`^(?:[^a-z0-9]*[a-z0-9]){${count}}`).exec(id) ?? [];
    if (signs) return { slug: signs, label: signs.toUpperCase(), letters: signs.length };
    return { slug: `${id}-other`, label: `${id.toUpperCase()}, others`, letters: id.length };
  };
}

/** What divides the sources of a kind, of a range, of a letter, of two and more: at last names of several words. */
const steps = [rangeOf, letterOf, twoLettersOf, ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(signsOf)];

const addressOf = (kind: string, range: LetterRange | undefined) => `/sources/${kind}/${range ? `${range.slug}/` : ''}`;

/** The address of the page that lists a source. */
export function sourceAddress({ id, data: { kind } }: Listed): string {
  let address = addressOf(kind, undefined);
  for (const next of steps) {
    if (!isOutgrown(address)) break;
    address = addressOf(kind, next(id));
  }
  return address;
}

/** Where a source is listed, to the row. */
export function sourceAddressOf(source: Listed): string {
  return `${sourceAddress(source)}#source-${source.id}`;
}

/** The page of some sources of a kind, with those that list them for it, in the order of letters; the sources keep their own. */
function pageOf<S extends Listed>(
  kind: string,
  range: LetterRange | undefined,
  sources: readonly S[],
  [next, ...later]: readonly ((id: string) => LetterRange)[],
): SourcePage<S> {
  const page = { address: addressOf(kind, range), kind, ...(range && { range }), sources };
  if (!next || !isOutgrown(addressOf(kind, range))) return { ...page, parts: [] };
  const parts = [...Map.groupBy(sources, ({ id }) => next(id).slug).values()].map((part) =>
    pageOf(kind, next(part[0]?.id ?? ''), part, later),
  );
  parts.sort((a, b) => (a.range?.label ?? '').localeCompare(b.range?.label ?? '', 'en'));
  return { ...page, parts };
}

/** The page of a kind. */
export function sourcePage<S extends Listed>(kind: string, sources: readonly S[]): SourcePage<S> {
  const ofKind = sources.filter(({ data }) => data.kind === kind);
  return pageOf(kind, undefined, ofKind, steps);
}

/** The id of the heading over the sources that begin so. */
function letterId(beginning: string): string {
  const [letters] = /^[a-z]\w*/.exec(beginning.toLowerCase()) ?? [];
  return letters ? `letter-${letters}` : 'digits';
}

/**
 * The sources of a page under their first letters, all digits together; those that have some in common, under one more. The first
 * screen of a long page ends at the second.
 */
export function byBeginning<S extends Listed>({ range, sources }: Pick<SourcePage<S>, 'range' | 'sources'>) {
  const length = (range?.letters ?? 0) + 1;
  const parts = Map.groupBy(sources, ({ id }) =>
    /^\d/.test(id) ? '0–9' : id.slice(0, length).replace(/\W/g, '').toUpperCase(),
  );
  return [...parts].map(([label, sources]) => ({ id: letterId(label), label, sources }));
}
