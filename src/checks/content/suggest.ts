import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean "x"?` where one of `known` is near enough to what was written, else nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const plain = written.toLowerCase();
  const sameLetters = known.find((each) => each.toLowerCase() === plain);
  const nearest = sameLetters ?? closest(written, [...known]);
  // One slip in a short word makes another word: "mit" is not "Vim".
  const slips = Math.min(4, Math.floor(Math.min(written.length, nearest.length) / 3));
  const isNear = sameLetters !== undefined || slipsBetween(plain, nearest.toLowerCase()) <= slips;
  return isNear ? `; did you mean "${nearest}"?` : '';
}

/** How many letters differ; two that changed places are one slip. */
function slipsBetween(a: string, b: string): number {
  const found = distance(a, b);
  const sameLetters = a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
  return found === 2 && sameLetters ? 1 : found;
}

/** The nearest of `known`, or all of them where none is near and the list is short enough to help. */
export function didYouMeanOrOneOf(written: string, known: readonly string[]): string {
  const oneOf = known.length > 0 ? `; write one of ${known.join(', ')}` : '; take it out';
  return didYouMean(written, known) || oneOf;
}

/** Ids of the same family, `may-…`, where none is near in spelling. */
function ofItsFamily(id: string, ids: readonly string[]): string {
  const [family] = /^[^-]+-/.exec(id) ?? [];
  const found = family === undefined ? [] : ids.filter((each) => each.startsWith(family));
  return found.length > 0 ? `; did you mean one of ${found.join(', ')}?` : '';
}

/** What to say of an address that is no page; `known` are those there are. */
export function leadsNowhere(path: string, known: readonly string[]): string {
  return `"${path}" leads nowhere${didYouMean(path, known) || '; write the address of a page of the site'}`;
}

/** What to say of a part that a page does not have; `ids` are those it has. */
export function hasNoPart(path: string, id: string, ids: readonly string[]): string {
  const hint = didYouMean(id, ids) || ofItsFamily(id, ids) || '; write an id it has, or take it out';
  return `"${path}" has no "#${id}"${hint}`;
}
