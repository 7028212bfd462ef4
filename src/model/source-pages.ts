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

/** Fixed for the same reason: balanced over today's ids, a range takes six times today's sources. */
const ranges: readonly (LetterRange & { last: string })[] = [
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
  return { slug: found.slug, label: found.label };
}

/** The address of the page that lists a source. */
export function sourceAddress({ id, data: { kind } }: Listed): string {
  return byLetters.has(kind) ? `/sources/${kind}/${rangeOf(id).slug}/` : `/sources/${kind}/`;
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
    .map(([address, sources]) => ({
      address,
      kind,
      ...(byLetters.has(kind) && { range: rangeOf(sources[0]?.id ?? '') }),
      sources,
    }))
    .sort((a, b) => a.address.localeCompare(b.address, 'en'));
}

/** The sources of a page under their first letters, all digits together. The first screen of a long page ends at the second. */
export function byFirstLetter<S extends Listed>(sources: readonly S[]): { id: string; label: string; sources: S[] }[] {
  const letters = Map.groupBy(sources, ({ id }) => (/^\d/.test(id) ? '0–9' : id.charAt(0).toUpperCase()));
  return [...letters].map(([label, sources]) => ({
    id: label === '0–9' ? 'digits' : `letter-${label.toLowerCase()}`,
    label,
    sources,
  }));
}
