import type { Search } from '../../islands/search/answer/search.ts';
import type { Found } from '../../islands/search/format.ts';
import { besideOnKeyboard } from '../../islands/search/words/typos.ts';
import { essential, wordsOf } from '../../islands/search/words/words.ts';

/** A word with one slip of the finger. */
export interface Slip {
  meant: string;
  kind: 'inserted' | 'dropped' | 'doubled' | 'swapped' | 'beside';
  typed: string;
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];

/** How each slip changes a word at one of its letters. */
const makers: Record<Slip['kind'], (word: string, at: number) => string> = {
  inserted: (word, at) => word.slice(0, at) + alphabet[(alphabet.indexOf(word.charAt(at)) + 7) % 26] + word.slice(at),
  dropped: (word, at) => word.slice(0, at) + word.slice(at + 1),
  doubled: (word, at) => word.slice(0, at + 1) + word.slice(at),
  swapped: (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  beside: (word, at) =>
    word.slice(0, at) +
    (alphabet.find((key) => key !== word[at] && besideOnKeyboard(key, word.charAt(at))) ?? '') +
    word.slice(at + 1),
};

/** Every kind of slip in a word, one each, at its beginning, its middle and its end by turns. */
export function slipsOf(meant: string, turn: number): Slip[] {
  const kinds = Object.keys(makers) as Slip['kind'][];
  const places = [0, Math.floor(meant.length / 2), meant.length - 2];
  return kinds.flatMap((kind, at) => {
    const typed = makers[kind](meant, places[(turn + at) % places.length] ?? 0);
    return typed === meant ? [] : [{ meant, kind, typed }];
  });
}

const isLong = (word: string) => /^[a-z]{4,}$/.test(word);
const wordsIn = ({ names }: Found) => new Set(names.flatMap(wordsOf));

/**
 * The words of four letters or more that people call licenses, companies and projects by: of each title the word that
 * fewest pages share, and each other name that is one word. Only those which, typed right, find a page that has them.
 */
async function calledBy(search: Search): Promise<string[]> {
  const all = search.pages.flatMap((page) => [...wordsIn(page)]);
  const pagesWith = new Map(
    Map.groupBy(all, (word) => word)
      .entries()
      .map(([word, each]) => [word, each.length]),
  );
  const rarest = (words: readonly string[]) =>
    words
      .filter(isLong)
      .toSorted((a, b) => (pagesWith.get(a) ?? 0) - (pagesWith.get(b) ?? 0))
      .slice(0, 1);
  const words = search.pages
    .filter(({ type }) => ['license', 'company', 'project'].includes(type))
    .flatMap(({ title, names }) => {
      const single = names.map(wordsOf).filter((each) => each.length === 1 && each.every(isLong));
      return [...rarest(essential(wordsOf(title))), ...single.flat()];
    });
  return select([...new Set(words)], (word) => findsOneWith(search, word, [word]));
}

/** Those that pass a test which takes its time. */
async function select<T>(all: readonly T[], passes: (each: T) => Promise<boolean>): Promise<T[]> {
  const passed = await Promise.all(all.map(passes));
  return all.filter((_, at) => passed[at]);
}

/** Whether the page that names alone put first has one of these words in its names. */
async function findsOneWith(search: Search, typed: string, words: readonly string[]): Promise<boolean> {
  const { ranked } = await search.byNames(typed);
  const first = ranked[0]?.page;
  return first !== undefined && words.some((word) => wordsIn(first).has(word));
}

/**
 * Types every name with slips and asks names alone. Right is a page that has the word meant, or the very word typed,
 * where the slip makes another name.
 */
export async function typeSlips(search: Search): Promise<{ typed: number; missed: Slip[] }> {
  const slips = (await calledBy(search)).flatMap(slipsOf);
  const missed = await select(slips, async ({ meant, typed }) => !(await findsOneWith(search, typed, [meant, typed])));
  return { typed: slips.length, missed };
}
