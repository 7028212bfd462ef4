import type { Chunk, Directory } from './format.ts';
import type { Term } from './terms.ts';
import { isTypo } from './typos.ts';

/** Where a stem stands: section (counted through all pages) and how often. */
export type Postings = Map<number, number>;

/** The files in which stems beginning like this may stand: one, or several where a beginning spans them. */
export function chunksFor(chunks: Directory['chunks'], beginning: string, whole: boolean): string[] {
  const last = whole ? beginning : `${beginning}\uffff`;
  return chunks
    .filter(([first], at) => first <= last && (chunks[at + 1]?.[0] ?? '\uffff') > beginning)
    .map(([, file]) => file);
}

/** Reads the list of a stem. */
function decode(numbers: readonly number[]): Postings {
  const postings: Postings = new Map();
  let section = 0;
  for (const number of numbers) {
    section += number >> 3;
    postings.set(section, number & 7);
  }
  return postings;
}

/** How much a stem counts that only begins like the word, and one that it may be a typo of. */
const prefixFactor = 0.6;
const typoFactor = 0.7;

/** Where any of these terms stands, in these chunks. A word that stands nowhere may be a typo of one that does. */
export function findPostings(chunks: readonly Chunk[], terms: readonly Term[]): Postings {
  const all: Postings = new Map();
  const add = (stem: string, factor: number) => {
    for (const chunk of chunks) {
      if (!Object.hasOwn(chunk, stem)) continue;
      for (const [section, times] of decode(chunk[stem] ?? [])) {
        all.set(section, Math.max(all.get(section) ?? 0, times * factor));
      }
    }
  };
  const every = (test: (stem: string) => boolean) => chunks.flatMap((chunk) => Object.keys(chunk).filter(test));
  const [typed, ...others] = terms;
  if (typed) add(typed.stem, 1);
  for (const { stem, isPrefix } of others) {
    if (isPrefix)
      for (const longer of every((each) => each.startsWith(stem) && each !== typed?.stem)) add(longer, prefixFactor);
    else add(stem, typoFactor);
  }
  if (all.size === 0 && typed) for (const near of every((each) => isTypo(typed.stem, each))) add(near, typoFactor);
  return all;
}
