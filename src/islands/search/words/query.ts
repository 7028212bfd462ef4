import { mostWords, truncateQuery } from './truncate-query.ts';
import { compact, includeLicense, subjectOf, wordsOf } from './words.ts';

/** What is typed, in the forms that comparisons need. */
export interface Query {
  /** Whether only its beginning is looked for. */
  isCut: boolean;
  words: string[];
  /** The words it is about, fillers left out. */
  subject: string[];
  /** Run together, without what a name may drop: `gpl3`. */
  compact: string;
  /** Whether the last word may go on: nothing stands behind it. */
  unfinished: boolean;
  /** Whether it speaks of licenses. */
  mentionsLicense: boolean;
  /** For each word of the subject whether it is of the size of a model, which many have in their names: "72B". */
  isMinor: boolean[];
  /** Whether it asks what a term means. */
  asksForMeaning: boolean;
}

const meaning =
  /^\s*(what('|’)?s|what (is|are|does)|is .+ the same as|difference between|define|definition of|meaning of)\b/i;

/** Words are split between digits and letters: "72B" is two, and "8x7B", eight experts of a size, four. */
function sizesIn(words: readonly string[]): boolean[] {
  const isNumber = (word = '') => /^[\d.]+$/.test(word);
  const ends = words.map((word, at) => /^[bm]$/.test(word) && isNumber(words[at - 1]));
  const begins = (at: number) => (words[at - 2] === 'x' && isNumber(words[at - 3]) ? at - 3 : at - 1);
  return words.map((_, at) => ends.some((isEnd, end) => isEnd && begins(end) <= at && at <= end));
}

/** Reads what is typed. */
export function readQuery(whole: string): Query {
  const text = truncateQuery(whole);
  const all = wordsOf(text);
  const words = all.slice(0, mostWords);
  const subject = subjectOf(words);
  const isCut = text.trim() !== whole.trim() || words.length < all.length;
  return {
    isCut,
    words,
    subject,
    compact: compact(words),
    unfinished: !isCut && !/\s$/.test(text),
    mentionsLicense: includeLicense(words),
    isMinor: sizesIn(subject),
    asksForMeaning: meaning.test(text),
  };
}
