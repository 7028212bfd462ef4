import { textOf } from '../../outputs/html/dom.ts';
import { type BuiltSite, mainElements, readerPages } from './built-site.ts';
import type { Fault } from './fault.ts';

/** Every column of a table has a head: without one its cells are read out with nothing that says what they are. */
export function columnHeads(site: BuiltSite): Fault[] {
  return readerPages(site).flatMap((page) => {
    const empty = mainElements(page).filter((each) => each.tagName === 'th' && textOf(each).trim() === '');
    return empty.map(() => ({
      file: page.file,
      check: 'columns',
      message: 'a head of a table is empty; name what stands below or beside it',
    }));
  });
}
