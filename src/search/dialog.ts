import { openIndex } from './open-index.ts';
import { SearchView } from './search-view.ts';

/** How many results fit a dialog. */
const most = 8;

/** Makes the dialog a search, and begins to load the index. */
export function viewIn(dialog: HTMLDialogElement): SearchView {
  // A failure is told when the reader searches; until then nothing is wrong.
  openIndex().catch(() => undefined);
  return new SearchView(dialog, 'found', { most, left: () => dialog.close() });
}
