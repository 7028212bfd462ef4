import { element } from '../element.ts';
import { fillTexts, textsOfAll } from './fill-texts.ts';

/** How long the columns wait for their texts, so that they need not grow once they are seen. In milliseconds. */
const waitMs = 2000;

/** Where the columns go, and what they show. */
export interface Columns {
  place: HTMLElement;
  /** The table of all, whose cells they take. */
  table: HTMLElement;
  pick: readonly string[];
  /** Whether to leave out rows that are the same. */
  differences: boolean;
  /** The folder with what each row says at length. */
  texts: string;
  /** Whether the reader has chosen something else meanwhile. */
  isOld(): boolean;
}

/** Turns picked rows into columns, with what each cell says at length, and says where that cannot be had. */
export async function showSideBySide({ place, table, pick, differences, texts, isOld }: Columns): Promise<void> {
  const coming = textsOfAll(texts, pick);
  await Promise.race([coming, new Promise((go) => setTimeout(go, waitMs))]);
  if (isOld()) return;
  const all = [...table.querySelectorAll<HTMLElement>('tbody tr[data-id]')];
  const rows = pick.flatMap((id) => all.filter(({ dataset }) => dataset.id === id));
  const labels = [...table.querySelectorAll('thead th')].slice(1).map((cell) => cell.textContent ?? '');
  const head = element('tr', {}, element('td'), ...rows.map((row) => headOf(row)));
  const lines = labels.flatMap((label, at) => {
    const cells = rows.flatMap((row) => row.querySelectorAll('td')[at] ?? []);
    // Two verdicts are the same whatever clause they rest on.
    const same = new Set(cells.map((cell) => cell.dataset.verdict ?? cell.textContent?.trim())).size === 1;
    return differences && same ? [] : [lineOf(label, cells, rows)];
  });
  place.querySelector('thead')?.replaceChildren(head);
  place.querySelector('tbody')?.replaceChildren(...lines);
  const came = await coming;
  if (isOld()) return;
  fillTexts(lines, came);
  const missing = place.querySelector<HTMLElement>('[data-missing]');
  if (missing) missing.hidden = came.every((each) => each !== undefined);
}

function headOf(row: HTMLElement): HTMLElement {
  const link = row.querySelector('a')?.cloneNode(true);
  return element('th', { scope: 'col' }, ...(link ? [link] : []));
}

function lineOf(label: string, cells: readonly HTMLElement[], rows: readonly HTMLElement[]): HTMLElement {
  const columns = cells.map((cell, column) => {
    const copy = cell.cloneNode(true) as HTMLElement;
    copy.dataset.label = rows[column]?.dataset.name ?? '';
    return copy;
  });
  return element('tr', {}, element('th', { scope: 'row' }, label), ...columns);
}
