import type { Choice, OfferedFacet } from '../../model/facets/facet.ts';
import { fold, knownValueOf, valuesOf } from '../address.ts';
import { parametersOf, readChoice, writeQuery } from '../facets/address.ts';

/** What a state may draw on; what it does not have is dropped from an address. */
export interface Known {
  /** What can be picked, by id. */
  ids: readonly string[];
  facets: readonly OfferedFacet[];
  /** The default first; none where the order is fixed. */
  orders: readonly string[];
}

/** At most this many licenses stand side by side. */
export const mostPicks = 5;

/** What the reader of the comparison chose; the address carries it whole. */
export interface CompareState {
  pick: string[];
  differences: boolean;
  filters: Choice;
  sort: string;
}

/** Reads a query string. Unknown keys and values are dropped, picks beyond the most are too. */
export function readState(search: string, known: Known): CompareState {
  const query = new URLSearchParams(search);
  const picked = valuesOf(query, 'pick').join(',').split(',').map(fold);
  return {
    pick: [...new Set(picked)].filter((id) => known.ids.includes(id)).slice(0, mostPicks),
    differences: valuesOf(query, 'differences').includes('1'),
    filters: readChoice(query, known.facets),
    sort: knownValueOf(query, 'sort', known.orders) ?? known.orders[0] ?? '',
  };
}

/** Writes the query string of a state, keys in a fixed order, defaults left out; empty for the untouched state. */
export function writeState({ pick, differences, filters, sort }: CompareState, known: Known): string {
  return writeQuery([
    ...parametersOf(filters, known.facets),
    { key: 'differences', value: differences && pick.length > 1 ? '1' : undefined },
    { key: 'pick', value: pick.join(',') },
    { key: 'sort', value: sort === known.orders[0] ? undefined : sort },
  ]);
}
