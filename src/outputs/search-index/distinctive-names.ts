import { compact, essential, includeLicense, stemOf, wordsOf } from '../../islands/search/words/words.ts';
import type { SearchablePage } from './read-page.ts';

/** A name as the search compares it: its stems, in any order. */
const keyOf = (name: string) => [...new Set(essential(wordsOf(name)).map(stemOf))].sort();

/** How many lines of models have each name. */
export function ownerCounts(pages: readonly SearchablePage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of pages.filter(({ card }) => card.type === 'model'))
    for (const key of new Set(names.map((name) => keyOf(name).join(' ')))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * The names of a page without those that hold a shorter one which is its own: "qwen2.5-7b-instruct" is found by "qwen2.5", "llama
 * 70b" is not by "llama", as several are called. Models have hundreds of names, each with its size. Of other pages those
 * go whose words all stand in the title, and none of a license, which is meant by its name more often than the company that
 * is called alike. Spellings that the search takes for one are one.
 */
export function distinctiveNames({ card, names }: SearchablePage, owned: ReadonlyMap<string, number>): string[] {
  const spellings = Map.groupBy(
    names.filter(Boolean),
    (name) => `${includeLicense(wordsOf(name))} ${compact(wordsOf(name))}`,
  );
  const all = [...spellings.values()].flatMap(([first]) => first ?? []);
  if (card.type === 'license') return all;
  const keys = all.map(keyOf);
  if (card.type !== 'model')
    return all.filter((_, at) => at === 0 || !keys[at]?.every((stem) => keys[0]?.includes(stem)));
  const isOwn = (key: readonly string[]) => owned.get(key.join(' ')) === 1;
  const holds = (at: number, other: number) => {
    const [key, part] = [keys[at] ?? [], keys[other] ?? []];
    if (at === other || !isOwn(part) || !part.every((stem) => key.includes(stem))) return false;
    return part.length < key.length || other < at;
  };
  return all.filter((_, at) => at === 0 || !all.some((_, other) => holds(at, other)));
}
