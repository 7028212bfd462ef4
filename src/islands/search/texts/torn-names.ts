import { wordsOf } from '../words/words.ts';
import { type Hit, joined } from './texts.ts';

/**
 * The words of names with a hyphen, a dot or a number in them, each with the whole run together, as Pagefind keeps it: "opengpt" and
 * "x" of "opengptx", "mem" and "0" of "mem0".
 */
export function wholesOf(text: string): Map<string, string> {
  const names = text.match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];
  return new Map(
    names
      .map((name) => ({ words: wordsOf(name), whole: name.replace(/[-.]/g, '').toLowerCase() }))
      .filter(({ words }) => words.length > 1)
      .flatMap(({ words, whole }) => words.map((word) => [word, whole] as const)),
  );
}

/** A word that no page has, as it was typed: "mem0", not "mem". */
export function asTyped(word: string, text: string, wholes: ReadonlyMap<string, string>): string {
  const whole = wholes.get(word);
  return whole && text.toLowerCase().includes(whole) ? whole : word;
}

/**
 * What each word found. A word of a name also stands where the whole stands, a letter of it nowhere else: "x402" is no page
 * with an X. Of a name that stands nowhere but whole it is what the whole found: "OpenGPT-X" has no "opengpt" to find.
 */
export function joinTorn(
  words: readonly string[],
  hits: readonly Hit[][],
  wholes: ReadonlyMap<string, string>,
  ofWholes: ReadonlyMap<string, Hit[]>,
): Hit[][] {
  const isAlone = (at: number) => hits[at]?.length === 0;
  const torn = new Set(words.flatMap((word, at) => (isAlone(at) ? (wholes.get(word) ?? []) : [])));
  return words.map((word, at) => {
    const whole = wholes.get(word) ?? '';
    const ofWhole = ofWholes.get(whole) ?? [];
    const found = hits[at] ?? [];
    const isLetter = /^\p{L}$/u.test(word);
    if (isLetter ? torn.has(whole) || ofWhole.length > 0 : torn.has(whole) && isAlone(at)) return ofWhole;
    return ofWhole.length > 0 ? joined([...found, ...ofWhole]) : found;
  });
}
