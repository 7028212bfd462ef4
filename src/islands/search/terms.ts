import { type Names, slipsOf } from './names.ts';
import type { Query } from './query.ts';
import { stemOf } from './text.ts';

/** A stem to look for in texts. */
export interface Term {
  stem: string;
  /** Whether stems that go on from it count too: the reader may still be typing. */
  begins: boolean;
}

/**
 * For each word of the subject what to look for in texts: its stem, what it may be the beginning of, and the word of a
 * name that it may be a slip of.
 */
export function termsOf(query: Query, names: Names): Term[][] {
  return query.subject.map((word, at): Term[] => {
    const stem = stemOf(word);
    const last = query.open && at === query.subject.length - 1 && word.length > 1;
    const beginning = word.startsWith(stem) ? stem : word;
    return [
      { stem, begins: false },
      ...(last ? [{ stem: beginning, begins: true }] : []),
      ...slipsOf(word, names).map((meant) => ({ stem: meant, begins: false })),
    ];
  });
}
