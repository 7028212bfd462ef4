/** What the texts lack of a question. */
export interface MissingWords {
  /** Words that no page has, neither in a name nor in its text, each once. */
  unknown: string[];
  /** The number of the word that no name has and fewest texts: what a short question is about. Undefined where there is none. */
  rarest: number | undefined;
  /** Whether what is left asks for something. */
  tells: boolean;
}

/** A word on more than this share of the pages tells none of them apart. */
const commonShare = 0.5;

/** What a question of so few words is about: a word on no more pages than this, or than this share of them. */
const rare = { words: 3, pages: 3, share: 0.03 };

/**
 * Which words of a question the texts do not have, or hardly have.
 *
 * @param words What is asked.
 * @param isStrange Whether no name has the word with this number, not even with a slip.
 * @param pagesWith For each word on how many pages it stands.
 * @param pages How many there are.
 */
export function missingWords(
  words: readonly string[],
  isStrange: (at: number) => boolean,
  pagesWith: readonly number[],
  pages: number,
): MissingWords {
  const found = (at: number) => pagesWith[at] ?? 0;
  const strange = [...words.keys()].filter(isStrange);
  const mostPages = Math.max(rare.pages, pages * rare.share);
  const [rarest] = (words.length > rare.words ? [] : strange)
    .filter((at) => found(at) > 0 && found(at) <= mostPages)
    .sort((a, b) => found(a) - found(b));
  const isUnknown = (at: number) => found(at) === 0 && isStrange(at);
  // Where all that is left of a question is a word that stands everywhere, a number or a letter, it asks for nothing: "Whisper
  // 3 license" for no license, "Gaia-X" for no page with an X. Two such words do: "sell model" of "patreon sell model".
  const left = words.flatMap((word, at) =>
    at === rarest || isUnknown(at) || /^(\d+|\p{L})$/u.test(word) ? [] : found(at),
  );
  return {
    unknown: [...new Set(words.filter((_, at) => isUnknown(at)))],
    rarest,
    tells: left.length > 1 || left.some((on) => on <= pages * commonShare),
  };
}
