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
