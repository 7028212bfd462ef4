import { intendedStems, type Names } from '../names/names.ts';
import type { Query } from '../words/query.ts';
import { stemOf } from '../words/words.ts';

/** A stem to look for in texts. */
export interface Term {
  stem: string;
  /** Whether stems that go on from it count too: the reader may still be typing. */
  isPrefix: boolean;
}

/**
 * What to look for in texts: of each word of the subject its stem, what it may be the beginning of, and the word of a name
 * that it may be a typo of.
 */
export function termsOf(query: Query, names: Names): Term[] {
  return query.subject.flatMap((word, at): Term[] => {
    const stem = stemOf(word);
    const last = query.unfinished && at === query.subject.length - 1 && word.length > 1;
    const beginning = word.startsWith(stem) ? stem : word;
    return [
      { stem, isPrefix: false },
      ...(last ? [{ stem: beginning, isPrefix: true }] : []),
      ...intendedStems(word, names).map((meant) => ({ stem: meant, isPrefix: false })),
    ];
  });
}
