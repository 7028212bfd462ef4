import { opensElsewhere, type Where } from '../../keyboard/meaning.ts';
import { announceArrival, rememberSearch } from '../arrival/memory.ts';
import type { Term } from '../texts/terms.ts';
import { truncateQuery } from '../words/truncate-query.ts';

/** What a result was found by. */
export interface FoundBy {
  q: string;
  terms: Term[];
}

/** Leaves word for the page of a result, so that it can mark what was searched for. */
function prepareArrival(link: HTMLAnchorElement, { q, terms }: FoundBy): void {
  rememberSearch(truncateQuery(q));
  announceArrival(link.pathname, terms);
}

/** Opens a result where an Enter wants it. */
export function openResult(link: HTMLAnchorElement, where: Where, foundBy: FoundBy): void {
  if (where === 'here') {
    link.click();
    return;
  }
  prepareArrival(link, foundBy);
  window.open(link.href, '_blank', where === 'window' ? 'popup' : '');
}

/** Does what a click on a result asks for beside the browser's own: `onSamePage` where it stands on the page one is on. */
export function followResult(event: MouseEvent, foundBy: FoundBy, onSamePage: () => void): void {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link) return;
  if (link.pathname !== location.pathname || opensElsewhere(event)) {
    prepareArrival(link, foundBy);
    return;
  }
  rememberSearch(truncateQuery(foundBy.q));
  onSamePage();
  // Few results stand on the page one is on: the program that marks comes when one does. Once the browser is at its part.
  setTimeout(async () => {
    const arrival = await import('../arrival/arrival.ts').catch(() => undefined);
    arrival?.markArrival(foundBy.terms);
  });
}
