import { beginningOf } from './beginning.ts';

/** What a search asks: words, type, and what fits the type. */
export interface SearchState {
  q: string;
  /** Its key, `license`; empty for all. The address may have any word. */
  type: string;
  /** Chosen facets, by key: `family` is `permissive`. */
  facets: Record<string, string>;
}

/** Reads a query string. What is no type of this index is kept: it finds nothing, and says so. */
export function readState(query: string): SearchState {
  const { q = '', type = '', ...facets } = Object.fromEntries(new URLSearchParams(query));
  return { q, type, facets: type ? facets : {} };
}

/** The query string of a search, with its `?`; empty for an empty search. */
export function writeState({ q, type, facets }: SearchState): string {
  const params = new URLSearchParams();
  if (q.trim()) params.set('q', beginningOf(q.trim()).trim());
  if (type) params.set('type', type);
  if (type) for (const key of Object.keys(facets).sort()) if (facets[key]) params.set(key, facets[key]);
  const written = params.toString();
  return written && `?${written}`;
}
