import type { Ranked } from '../answer/rank.ts';
import type { Answer, Search } from '../answer/search.ts';
import type { Found } from '../format.ts';
import type { SearchState } from './address.ts';
import { type Filter, narrow } from './filters.ts';
import { otherWords, rowsUnder, without } from './notices.ts';
import { fillIn, resultOf } from './result.ts';

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
 * Makes the rows of an answer, to be filled when they are seen.
 *
 * @param most How many rows.
 * @param follow Told of clicks on a row.
 */
export function draw(
  answer: Answer,
  state: SearchState,
  { most, follow }: { most: number; follow(event: MouseEvent): void },
): Drawn {
  const { results, filters } = narrow(answer.ranked, state);
  const rows = new Map<HTMLElement, Ranked>();
  for (const result of results.slice(0, most)) {
    const row = resultOf(result, answer.terms);
    row.addEventListener('click', follow);
    // The middle button opens a tab.
    row.addEventListener('auxclick', (event) => event.button === 1 && follow(event));
    rows.set(row, result);
  }
  return { answer, results, filters, rows, filled: new Set(), nearest: [] };
}

/**
 * The rows of an answer after which no other comes: the first so many of them whole, since what stands on the screen should
 * not grow when its text comes, and where there are none the nearest names.
 */
export async function complete(search: Search, drawn: Drawn, q: string, whole: number): Promise<Drawn> {
  const { answer, results, rows } = drawn;
  const first = [...rows].slice(0, whole);
  const [nearest] = await Promise.all([
    // Without the program that measures them nothing was found all the same.
    results.length === 0 ? search.nearest(q, 3).catch(() => []) : [],
    ...first.map(([row, result]) => fillIn(search, row, result, answer.terms)),
  ]);
  return { ...drawn, filled: new Set(first.map(([row]) => row)), nearest };
}

/**
 * The rows as they are listed: what answers without a word of the question stands apart, under a line that says so. Nothing
 * is put above names: they may be on the screen already.
 */
export function listed({ answer: { ranked, unknown, rare }, rows }: Drawn): HTMLElement[] {
  const partOf = (result: Ranked) => {
    if (rare && ranked.indexOf(result) >= rare.has) return without(rare.word);
    return unknown.length > 0 && !result.byName ? otherWords : '';
  };
  return [...Map.groupBy(rows, ([, result]) => partOf(result))].flatMap(([words, part]) => {
    const ofPart = part.map(([row]) => row);
    return words ? [rowsUnder(words, ofPart)] : ofPart;
  });
}
