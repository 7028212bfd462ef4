import { searchTypes } from '../../../model/search-types.ts';
import { fold, valuesOf } from '../../address.ts';
import { truncateQuery } from '../words/truncate-query.ts';

/** What a search asks: words, type, and what fits the type. */
export interface SearchState {
  q: string;
  /** A key of the search's types, `license`; empty for all. */
  type: string;
  /** Chosen facets, by key: `family` is `permissive`. As an address has them, until the index says what there is. */
  facets: Record<string, string>;
}

/** The type a word of an address names: by its key or by what readers see, in any case. Empty where it names none. */
function typeNamed(word: string): string {
  const named = Object.entries(searchTypes).find(([key, { one, many }]) =>
    [key, one, many].some((name) => fold(name) === fold(word)),
  );
  return named?.[0] ?? '';
}

/** Reads a query string. What names no type asks for all of them; of a key that stands twice the first value counts. */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const q = valuesOf(params, 'q').find((words) => words.trim() !== '') ?? '';
  const type = valuesOf(params, 'type').map(typeNamed).find(Boolean) ?? '';
  const others = [...params].reverse().filter(([key, value]) => value && !['q', 'type'].includes(fold(key)));
  return { q, type, facets: type ? Object.fromEntries(others) : {} };
}

/** The query string of a search, with its `?`; empty for an empty search. */
export function writeState({ q, type, facets }: SearchState): string {
  const params = new URLSearchParams();
  if (q.trim()) params.set('q', truncateQuery(q.trim()).trim());
  if (type) params.set('type', type);
  if (type) for (const key of Object.keys(facets).sort()) if (facets[key]) params.set(key, facets[key]);
  const written = params.toString();
  return written && `?${written}`;
}
