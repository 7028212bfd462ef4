import { stemOf, wordsOf } from '../words/words.ts';
import type { Term } from './terms.ts';

/** Where in a text words stand that were searched for: pairs of begin and end. */
export function marksIn(text: string, terms: readonly Term[]): [from: number, to: number][] {
  const marks: [number, number][] = [];
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{N}]+(?:[.’'][\p{L}\p{N}]+)*/gu)) {
    const words = wordsOf(written);
    const meant = words.some((word) =>
      terms.some(({ stem, isPrefix }) => (isPrefix ? word.startsWith(stem) : stemOf(word) === stem)),
    );
    if (meant) marks.push([index, index + written.length]);
  }
  return marks;
}

/**
 * The part of a text to show with a result, `length` characters or a little more, cut between words where most of the
 * words searched for stand together.
 */
export function excerptOf(text: string, terms: readonly Term[], length: number): string {
  if (text.length <= length) return text;
  const marks = marksIn(text, terms);
  let best = 0;
  let most = 0;
  for (const [from] of marks) {
    const near = new Set(
      marks.filter(([at, to]) => at >= from && to <= from + length).map(([at, to]) => text.slice(at, to).toLowerCase()),
    ).size;
    if (near > most) [best, most] = [from, near];
  }
  const lead = text.lastIndexOf('. ', best);
  const sentence = lead === -1 ? 0 : lead + 2;
  const from = best - sentence < length / 2 ? sentence : text.lastIndexOf(' ', best - 30) + 1;
  const cut = text.lastIndexOf(' ', from + length);
  const to = from + length >= text.length ? text.length : cut > from ? cut : from + length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
