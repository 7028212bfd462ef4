import { wordsOf } from './text.ts';
import type { Hit } from './texts.ts';

/** The words of names with a hyphen, each with the whole run together, as Pagefind keeps it: "opengpt" and "x" of "opengptx". */
export function wholesOf(text: string): Map<string, string> {
  const hyphenated = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return new Map(
    hyphenated.flatMap((name) => wordsOf(name).map((word) => [word, name.replaceAll('-', '').toLowerCase()] as const)),
  );
}

/**
 * What each word found. Of a name that stands nowhere but whole it is what the whole found, a letter's too: "OpenGPT-X" has
 * no "opengpt" to find, and is not any X.
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
    const found = torn.has(whole) && (isAlone(at) || word.length === 1) ? ofWholes.get(whole) : undefined;
    return found ?? hits[at] ?? [];
  });
}
