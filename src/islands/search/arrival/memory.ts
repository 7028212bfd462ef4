import { readStored, removeStored, store } from '../../storage.ts';
import type { Term } from '../texts/terms.ts';

/** Searches remembered, newest first. They never leave the device. */
const recentKey = 'recent-searches';
const mostRecent = 5;
/** What to mark on the page a reader is on the way to. */
const arrivalKey = 'search-arrival';
/** A page that has not come after this time is not coming, in milliseconds. */
const arrivesWithin = 15_000;

interface Arrival {
  path: string;
  terms: Term[];
  /** When it was left, in milliseconds since 1970. */
  at: number;
}

/** What was remembered under a key; null where nothing was, or what was kept there is none of ours. */
function read(key: string): unknown {
  try {
    return JSON.parse(readStored(key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}
const write = (key: string, value: unknown) => store(key, JSON.stringify(value));

/** Searches that led somewhere, newest first. */
export function recentSearches(): string[] {
  const kept = read(recentKey);
  return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string') : [];
}

/** Keeps a search whose result was followed. */
export function rememberSearch(q: string): void {
  const text = q.trim();
  if (text) write(recentKey, [text, ...recentSearches().filter((each) => each !== text)].slice(0, mostRecent));
}

/** Forgets all searches, and the words of one that a page was to mark and that has not come. */
export function forgetSearches(): void {
  removeStored(recentKey);
  removeStored(arrivalKey);
}

/** Leaves word for the page at this path, so that it can mark what was searched for. */
export function announceArrival(path: string, terms: Term[]): void {
  write(arrivalKey, { path, terms, at: Date.now() } satisfies Arrival);
}

/** The words to mark on the page at this path, once; undefined where the reader did not come from a search. */
export function takeArrival(path: string): Term[] | undefined {
  const arrival = read(arrivalKey) as Arrival | null;
  if (arrival?.path !== path) return undefined;
  removeStored(arrivalKey);
  return Date.now() - arrival.at < arrivesWithin ? arrival.terms : undefined;
}
