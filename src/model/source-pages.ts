/** What decides where a source is listed. */
export interface Listed {
  id: string;
  data: { kind: string };
}

/** A part of the alphabet: the last step of an address, and what readers see. */
export interface LetterRange {
  slug: string;
  label: string;
}

/** A page that lists sources: all of a kind, or those of a kind in one range of letters. */
export interface SourcePage<S extends Listed> {
  address: string;
  kind: string;
  range?: LetterRange;
  sources: readonly S[];
}

/**
 * Kinds that are listed by letters. Written down, not counted: a limit on the number of sources would move a whole kind
 * on the day one more is added. A kind that outgrows its page (the weight check says so) is added here; its old page
 * then leads on from every id it had, see `moved.ts`. A kind is never taken out.
 */
const byLetters: ReadonlySet<string> = new Set([
  'license-text',
  'company',
  'repository',
  'standard',
  'press',
  'community',
]);

/** Kinds that outgrew their ranges, too: a page for each letter. What was a range leads on to its letters, see `outgrown`. */
const bySingleLetters: ReadonlySet<string> = new Set(['repository']);

/** Fixed for the same reason: balanced over today's ids, a range takes six times today's sources. */
const ranges: readonly (LetterRange & { last: string })[] = [
  { slug: 'a-c', label: '0–9, A–C', last: 'c' },
  { slug: 'd-h', label: 'D–H', last: 'h' },
  { slug: 'i-m', label: 'I–M', last: 'm' },
  { slug: 'n-r', label: 'N–R', last: 'r' },
  { slug: 's-z', label: 'S–Z', last: 'z' },
];

/** A letter by itself, or all digits together. */
function letterOf(id: string): LetterRange {
  const letter = id.charAt(0);
  return /\d/.test(letter) ? { slug: 'digits', label: '0–9' } : { slug: letter, label: letter.toUpperCase() };
}

/** By the id, which never changes. A title or a publisher may be corrected, and the source would move with it. */
function rangeOf(id: string): LetterRange {
  const found = ranges.find(({ last }) => id.charAt(0) <= last);
  if (!found) throw new Error(`"${id}" does not begin with a letter or a digit`);
  return { slug: found.slug, label: found.label };
}

/** The part of a kind that lists a source; undefined where the kind has one page. */
function partOf(kind: string, id: string): LetterRange | undefined {
  if (bySingleLetters.has(kind)) return letterOf(id);
  return byLetters.has(kind) ? rangeOf(id) : undefined;
}

/** The address of the page that lists a source. */
export function sourceAddress({ id, data: { kind } }: Listed): string {
  const part = partOf(kind, id);
  return part ? `/sources/${kind}/${part.slug}/` : `/sources/${kind}/`;
}

/** Where a source is listed, to the row. */
export function sourcePlace(source: Listed): string {
  return `${sourceAddress(source)}#source-${source.id}`;
}

/** Every page that lists sources of a kind, in the order of letters; the sources keep their own. */
export function sourcePages<S extends Listed>(kind: string, sources: readonly S[]): SourcePage<S>[] {
  const pages = Map.groupBy(
    sources.filter(({ data }) => data.kind === kind),
    sourceAddress,
  );
  return [...pages]
    .map(([address, sources]) => {
      const range = partOf(kind, sources[0]?.id ?? '');
      return { address, kind, ...(range && { range }), sources };
    })
    .sort((a, b) => a.address.localeCompare(b.address, 'en'));
}

/** A range that its kind outgrew, with the pages its sources are on now. */
export interface Outgrown<S extends Listed> {
  address: string;
  range: LetterRange;
  pages: readonly SourcePage<S>[];
}

/** The ranges that a kind outgrew: pages that lead on, since links on the web name them. */
export function outgrown<S extends Listed>(kind: string, pages: readonly SourcePage<S>[]): Outgrown<S>[] {
  if (!bySingleLetters.has(kind)) return [];
  return ranges.flatMap(({ slug, label }) => {
    const within = pages.filter(({ sources: [first] }) => first && rangeOf(first.id).slug === slug);
    return within.length > 0 ? [{ address: `/sources/${kind}/${slug}/`, range: { slug, label }, pages: within }] : [];
  });
}

/** The id of the heading over the sources that begin so. */
export const letterId = (beginning: string) => (beginning === '0–9' ? 'digits' : `letter-${beginning.toLowerCase()}`);

/**
 * The sources of a page under their first letters, all digits together; those of a page for one letter under their first
 * two. The first screen of a long page ends at the second.
 */
export function byBeginning<S extends Listed>({ kind, sources }: Pick<SourcePage<S>, 'kind' | 'sources'>) {
  const length = bySingleLetters.has(kind) ? 2 : 1;
  const parts = Map.groupBy(sources, ({ id }) =>
    /^\d/.test(id) ? '0–9' : id.slice(0, length).replace(/\W/g, '').toUpperCase(),
  );
  return [...parts].map(([label, sources]) => ({ id: letterId(label), label, sources }));
}
