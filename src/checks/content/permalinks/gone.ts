import { isPageCollection, pageCollections } from '../../../model/collections.ts';
import { addressOfOutcome } from '../../../model/outcome-address.ts';
import type { Permalinks } from '../../../model/permalinks.ts';
import { idsOfEveryPage } from '../../../model/sections.ts';
import type { CheckedContent } from '../checked-content.ts';
import { outcomeIds } from '../decision-guide.ts';
import { type Fault, faultOnLine, type TextFile } from '../fault.ts';

/** Tells whether an address that was published has lost the entry it was for. */
export type IsGone = (address: string, id?: string) => boolean;

/**
 * What the content alone tells to be gone: pages of entries and results, and the places of terms, events and sources, which
 * no line of `permalinks` sends on. Whether a heading is still there only the built page shows.
 */
export function goneFrom(content: CheckedContent, { redirects }: Permalinks): IsGone {
  const results = outcomeIds(content.decisionGuide);
  const pages = new Set([
    ...content.entries.flatMap(({ collection, id }) => (isPageCollection(collection) ? [`/${collection}/${id}/`] : [])),
    ...results.map(addressOfOutcome),
  ]);
  // A guide without results is told as what it is, once.
  const folders = results.length > 0 ? [...pageCollections, 'decide'] : pageCollections;
  const pageForm = new RegExp(`^/(?:${folders.join('|')})/[^/]+/$`);
  const idsOf = (collection: 'glossary' | 'events' | 'changes' | 'sources') => new Set(content.ids(collection));
  const [terms, events, changes, sources] = [idsOf('glossary'), idsOf('events'), idsOf('changes'), idsOf('sources')];
  const placeIsGone = (address: string, id: string) => {
    if (address === '/glossary/') return !terms.has(id) && !idsOfEveryPage.some((every) => every === id);
    if (address.startsWith('/timeline/')) return /^\d{4}(?:-\d{2}){0,2}-/.test(id) && !events.has(id);
    if (address.startsWith('/changes/')) return /^\d{4}-\d{2}-\d{2}-/.test(id) && !changes.has(id);
    return address.startsWith('/sources/') && id.startsWith('source-') && !sources.has(id.slice('source-'.length));
  };
  return (address, id) => {
    if (redirects[address] !== undefined || (id && redirects[`${address}#${id}`] !== undefined)) return false;
    return id === undefined ? pageForm.test(address) && !pages.has(address) : placeIsGone(address, id);
  };
}

/** Addresses and ids that were promised and have lost their entry, each at its line. */
export function checkGone(file: TextFile | undefined, isGone: IsGone): Fault[] {
  return (file?.text ?? '').split(/\r?\n/).flatMap((content, at) => {
    const [, address, id] = /^(\/[^\s#]*)(?:#(\S+))?$/.exec(content) ?? [];
    if (!file || !address || !isGone(address, id)) return [];
    const message = `"${content}" was published and its entry is gone; bring that back, or add a line ${content} -> …`;
    return [faultOnLine(file, at + 1, 0, 'line', message)];
  });
}
