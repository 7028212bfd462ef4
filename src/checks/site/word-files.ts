import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../machine/files.ts';
import { kilobytes } from '../../model/count.ts';
import type { Fault } from './fault.ts';

const folder = 'pagefind/index';

/**
 * What files of words may weigh, and how many of a hundred keep to it. Pagefind's undocumented variable makes them small, but a
 * word that most pages have is never divided: nothing is asked of the largest.
 */
const budgets = [
  { of100: 50, most: 6_000 },
  { of100: 90, most: 12_000 },
];

/** Whether the texts of a built site come in small files, since a question needs one for each of its words. */
export function wordFileFaults(site: string): Fault[] {
  const fault = (message: string): Fault => ({ file: folder, check: 'search', message });
  const files = existsSync(join(site, folder)) ? filesUnder(join(site, folder)) : [];
  if (files.length === 0) return [fault('has no files of words, so that no text can be found')];
  const sizes = files.map((file) => statSync(join(site, folder, file)).size);
  return budgets.flatMap(({ of100, most }) => {
    const within = (100 * sizes.filter((size) => size <= most).length) / sizes.length;
    if (within >= of100) return [];
    const found = `${Math.floor(within)} of 100 files of words weigh no more than ${kilobytes(most)}, ${of100} have to`;
    return [fault(`${found}; see bytesPerFile in src/outputs/search-index/texts.ts`)];
  });
}
