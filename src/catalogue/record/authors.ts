import type { Catalogue, Entry } from '../catalogue.ts';

type Event = Entry<'events'>;
export type AuthorCount = Event['data']['authors'][number];

/** A license change with the people counted before and after it. */
export interface CountedChange {
  event: Event;
  /** Those of the work that changed, and of its forks. */
  counts: readonly AuthorCount[];
}

/** Changes whose authors were counted, those with forks first, then the latest first. */
export function countedChanges(all: Catalogue): CountedChange[] {
  const hasFork = ({ counts }: CountedChange) => Number(counts.some(({ fork }) => fork));
  return all.events
    .flatMap((event) => (event.data.authors.length > 0 ? { event, counts: event.data.authors } : []))
    .reverse()
    .sort((a, b) => hasFork(b) - hasFork(a));
}
