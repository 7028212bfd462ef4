import { base } from '../../site-path.ts';
import type { Sentences } from './sentences.ts';

const fetched = new Map<string, Promise<Sentences>>();

/** The sentences of a row, from a folder of the site; what could not be fetched is fetched anew the next time. */
function sentences(folder: string, id: string): Promise<Sentences> {
  const before = fetched.get(id);
  if (before) return before;
  const coming = fetch(`${base}${folder}${id}.json`).then((response) => {
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json() as Promise<Sentences>;
  });
  fetched.set(id, coming);
  coming.catch(() => fetched.delete(id));
  return coming;
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
