import type { RowTexts } from '../../model/row-texts.ts';
import { element } from '../element.ts';
import { fetchJson } from '../fetch-json.ts';
import { loadOnce } from '../load-once.ts';

const loads = new Map<string, () => Promise<RowTexts>>();

/** The texts of a row, from a folder of the site. */
function textsOf(folder: string, id: string): Promise<RowTexts> {
  const load = loads.get(id) ?? loadOnce(() => fetchJson<RowTexts>(`${folder}${id}.json`));
  loads.set(id, load);
  return load();
}

/** The texts of several rows; undefined where they cannot be had. */
export const textsOfAll = (folder: string, ids: readonly string[]): Promise<(RowTexts | undefined)[]> =>
  Promise.all(ids.map((id) => textsOf(folder, id).catch(() => undefined)));

/** A sentence as a paragraph, several things as a list. */
function asElement(text: string | readonly string[]): HTMLElement {
  if (typeof text === 'string') return element('p', {}, text);
  return element('ul', {}, ...text.map((each) => element('li', {}, each)));
}

/** Adds to the cells of rows side by side what each says at length. */
export function fillTexts(lines: readonly HTMLElement[], texts: readonly (RowTexts | undefined)[]): void {
  for (const line of lines) {
    for (const [at, cell] of line.querySelectorAll('td').entries()) {
      const text = texts[at]?.[cell.dataset.texts ?? ''];
      if (text !== undefined) cell.append(asElement(text));
    }
  }
}
