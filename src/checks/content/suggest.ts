import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean "x"?` where one of `known` is near enough to what was written, else nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(written, [...known]);
  const slips = Math.max(2, Math.floor(written.length / 3));
  return distance(written, nearest) <= slips ? `; did you mean "${nearest}"?` : '';
}

/** The nearest of `known`, or all of them where none is near and the list is short enough to help. */
export function didYouMeanOrOneOf(written: string, known: readonly string[]): string {
  return didYouMean(written, known) || `; write one of ${known.join(', ')}`;
}
