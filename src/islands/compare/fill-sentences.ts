import { base } from '../../site-path.ts';
import type { Sentences } from './sentences.ts';

const fetched = new Map<string, Promise<Sentences>>();

/** The sentences of a license; what could not be fetched is fetched anew the next time. */
function sentences(license: string): Promise<Sentences> {
  const before = fetched.get(license);
  if (before) return before;
  const coming = fetch(`${base}compare/licenses/${license}.json`).then((response) => {
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json() as Promise<Sentences>;
  });
  fetched.set(license, coming);
  coming.catch(() => fetched.delete(license));
  return coming;
}

/** Adds to the cells of licenses side by side the sentence of each answer; says so where one cannot be had. */
export async function fillSentences(table: HTMLElement, licenses: readonly string[], note: HTMLElement): Promise<void> {
  const had = await Promise.all(licenses.map((license) => sentences(license).catch(() => undefined)));
  for (const [at, texts] of had.entries()) {
    for (const cell of table.querySelectorAll<HTMLElement>(`td:nth-of-type(${at + 1})[data-question]`)) {
      const text = texts?.[cell.dataset.question as keyof Sentences];
      if (text) cell.append(Object.assign(document.createElement('p'), { textContent: text }));
    }
  }
  note.hidden = had.every((texts) => texts !== undefined);
}
