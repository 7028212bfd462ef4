import { compact, includeLicense, subjectOf, wordsOf } from './text.ts';

/** What is typed, in the forms that comparisons need. */
export interface Query {
  words: string[];
  /** The words it is about, fillers left out. */
  subject: string[];
  /** Run together, without what a name may drop: `gpl3`. */
  compact: string;
  /** Whether the last word may go on: nothing stands behind it. */
  unfinished: boolean;
  /** Whether it speaks of licenses. */
  mentionsLicense: boolean;
  /** Whether it asks what a term means. */
  asksForMeaning: boolean;
}

const meaning =
  /^\s*(what('|’)?s|what (is|are|does)|is .+ the same as|difference between|define|definition of|meaning of)\b/i;

/** Reads what is typed. */
export function readQuery(text: string): Query {
  const words = wordsOf(text);
  return {
    words,
    subject: subjectOf(words),
    compact: compact(words),
    unfinished: !/\s$/.test(text),
    mentionsLicense: includeLicense(words),
    asksForMeaning: meaning.test(text),
  };
}
