import type { Sentences } from '../../model/license-sentences.ts';
import { fetchJson } from '../fetch-json.ts';
import { loadOnce } from '../load-once.ts';

const loads = new Map<string, () => Promise<Sentences>>();

/** The sentences of a row, from a folder of the site. */
function sentences(folder: string, id: string): Promise<Sentences> {
  const load = loads.get(id) ?? loadOnce(() => fetchJson<Sentences>(`${folder}${id}.json`));
  loads.set(id, load);
  return load();
}

/** The sentences of several rows; undefined where they cannot be had. */
export const sentencesOfAll = (folder: string, ids: readonly string[]): Promise<(Sentences | undefined)[]> =>
  Promise.all(ids.map((id) => sentences(folder, id).catch(() => undefined)));

/** Adds to the cells of licenses side by side the sentence of each answer. */
export function fillSentences(lines: readonly HTMLElement[], texts: readonly (Sentences | undefined)[]): void {
  for (const line of lines) {
    for (const [at, cell] of line.querySelectorAll('td').entries()) {
      const text = texts[at]?.[cell.dataset.question as keyof Sentences];
      if (text) cell.append(Object.assign(document.createElement('p'), { textContent: text }));
    }
  }
}
