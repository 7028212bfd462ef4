import type { SearchState } from './address.ts';
import { type Filter, narrow } from './filters.ts';
import type { Found } from './format.ts';
import { divider, otherWords } from './notices.ts';
import type { Ranked } from './rank.ts';
import { fillIn, resultOf } from './result.ts';
import type { Answer, Search } from './search.ts';

/** An answer as rows, before they are shown. */
export interface Drawn {
  answer: Answer;
  /** What the filters leave of it; more than there are rows. */
  results: readonly Ranked[];
  filters: readonly Filter[];
  rows: ReadonlyMap<HTMLElement, Ranked>;
  /** The rows that are whole; the others are filled when they are seen. */
  filled: ReadonlySet<HTMLElement>;
  /** Pages whose names come near, where there are no results. */
  nearest: readonly Found[];
}

/**
 * Makes the rows of an answer.
 *
 * @param most How many rows.
 * @param whole How many of them are to be whole before they are shown: what stands on the screen does not grow when its
 *   text comes.
 * @param follow Told of clicks on a row.
 */
export async function draw(
  search: Search,
  answer: Answer,
  state: SearchState,
  { most, whole, follow }: { most: number; whole: number; follow(event: MouseEvent): void },
): Promise<Drawn> {
  const { results, filters } = narrow(answer.ranked, state);
  const rows = new Map<HTMLElement, Ranked>();
  for (const result of results.slice(0, most)) {
    const row = resultOf(result, answer.terms);
    row.addEventListener('click', follow);
    // The middle button opens a tab.
    row.addEventListener('auxclick', (event) => event.button === 1 && follow(event));
    rows.set(row, result);
  }
  const first = [...rows].slice(0, whole);
  await Promise.all(first.map(([row, result]) => fillIn(search, row, result, answer.terms)));
  const nearest = results.length === 0 ? await search.nearest(state.q, 3) : [];
  return { answer, results, filters, rows, filled: new Set(first.map(([row]) => row)), nearest };
}

/** Sets apart what answers without a word of the question. Nothing is put above names: they may be on the screen already. */
export function divide({ answer: { ranked, unknown, rare }, rows }: Drawn): void {
  const before = (words: string, isFirst: (result: Ranked) => boolean) =>
    [...rows].find(([, result]) => isFirst(result))?.[0].before(divider(words));
  if (rare) before(`Without “${rare.word}”`, (result) => ranked.indexOf(result) >= rare.has);
  if (unknown.length > 0) before(otherWords, ({ byName }) => !byName);
}
