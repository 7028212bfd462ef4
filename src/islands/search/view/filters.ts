import { isSearchType, searchTypes } from '../../../model/search-types.ts';
import { fold } from '../../address.ts';
import type { Ranked } from '../answer/rank.ts';
import type { Facet, Found } from '../format.ts';
import type { SearchState } from './address.ts';

/** A choice of a filter, and how many results it leaves. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}
export interface Filter {
  /** Name in the address. */
  key: string;
  label: string;
  /** The value chosen; empty for all. */
  chosen: string;
  /** How many results it leaves with nothing chosen. */
  all: number;
  choices: Choice[];
}
export interface Filtered {
  results: Ranked[];
  /** By type, then by what fits the chosen type. */
  filters: Filter[];
}

const nameOf = (type: string) => (isSearchType(type) ? searchTypes[type].many : type);
const has = (facets: readonly Facet[], key: string, value: string) =>
  facets.some((facet) => facet.key === key && facet.value === value);

/** Counts terms, most frequent first. */
function choicesOf(terms: readonly { value: string; label: string }[], chosen: string): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { value, label } of terms) {
    const choice = choices.get(value) ?? { value, label, count: 0 };
    choices.set(value, { ...choice, count: choice.count + 1 });
  }
  // What was chosen stays to be seen, and to be taken back, where it leaves nothing.
  if (chosen && !choices.has(chosen)) choices.set(chosen, { value: chosen, label: chosen, count: 0 });
  return [...choices.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
}

/**
 * The same question without what no page knows: an address may carry keys for other programs, and values from elsewhere,
 * and finds as much as it would without them. A value is known by its key or by what readers see, in any case.
 */
export function understood(state: SearchState, pages: readonly Found[]): SearchState {
  const known = pages.filter(({ type }) => type === state.type).flatMap(({ facets }) => facets);
  const chosen = Object.entries(state.facets).flatMap(([key, chosen]) => {
    const facet = known.find(
      (each) => fold(each.key) === fold(key) && [each.value, each.term].some((value) => fold(value) === fold(chosen)),
    );
    return facet ? [[facet.key, facet.value] as const] : [];
  });
  return { ...state, facets: Object.fromEntries(chosen) };
}

/** Narrows results by what is chosen, and counts what each other choice would leave. */
export function narrow(ranked: readonly Ranked[], { type, facets }: SearchState): Filtered {
  const ofType = ranked.filter(({ page }) => !type || page.type === type);
  const chosen = Object.entries(type ? facets : {}).filter(([, value]) => value);
  const meets = ({ page }: Ranked, except?: string) =>
    chosen.every(([key, value]) => key === except || has(page.facets, key, value));
  const types: Filter = {
    key: 'type',
    label: 'Type',
    chosen: type,
    all: ranked.length,
    choices: choicesOf(
      ranked.map(({ page }) => ({ value: page.type, label: nameOf(page.type) })),
      type,
    ),
  };
  // In an order that no choice changes: a reader may be going through them.
  const known = type ? ofType.flatMap(({ page }) => page.facets) : [];
  const labels = new Map(known.map(({ key, label }) => [key, label]));
  for (const [key] of chosen) if (!labels.has(key)) labels.set(key, key);
  const others = [...labels].map(([key, label]): Filter => {
    const left = ofType.filter((result) => meets(result, key));
    const terms = left.flatMap(({ page }) => page.facets.filter((facet) => facet.key === key));
    const value = facets[key] ?? '';
    return {
      key,
      label,
      chosen: value,
      all: left.length,
      choices: choicesOf(
        terms.map((facet) => ({ value: facet.value, label: facet.term })),
        value,
      ),
    };
  });
  return { results: ofType.filter((result) => meets(result)), filters: [types, ...others] };
}
