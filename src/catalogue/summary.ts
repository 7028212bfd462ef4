import type { Catalogue, Entry, PageEntry } from './catalogue.ts';
import { summaryOfModel } from './model-words.ts';

/** The one sentence that says what a page is about. */
export function summaryOf(all: Catalogue, entry: PageEntry): string {
  return 'summary' in entry.data ? entry.data.summary : summaryOfModel(all, entry as Entry<'models'>);
}
