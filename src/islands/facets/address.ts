import type { Choice, OfferedFacet } from '../../model/facets/facet.ts';
import { knownValueOf } from '../address.ts';

/** A key of the address with its value; without one where it is at its default, and left out. */
export interface Parameter {
  key: string;
  value: string | undefined;
  /** The name it is sorted by; its key where left out. */
  group?: string;
}

/** Reads what is chosen. Unknown keys and values are dropped. */
export function readChoice(query: URLSearchParams, facets: readonly OfferedFacet[]): Choice {
  const chosen = facets.map(({ key, values }) => [key, knownValueOf(query, key, values)] as const);
  return Object.fromEntries(chosen.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** What is chosen as parts of an address. */
export function parametersOf(choice: Choice, facets: readonly OfferedFacet[]): Parameter[] {
  return facets.map(({ key, group }) => ({ key, group, value: choice[key] }));
}

/** Writes a query string with its `?`, sorted by key, a group's in their own order; empty where all is at its default. */
export function writeQuery(parameters: readonly Parameter[]): string {
  const name = ({ key, group = key }: Parameter) => group;
  const sorted = [...parameters].sort((a, b) => name(a).localeCompare(name(b), 'en'));
  const written = sorted.flatMap(({ key, value }) => (value ? [`${key}=${value}`] : [])).join('&');
  return written && `?${written}`;
}
