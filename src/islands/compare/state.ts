import { type Question, questions, type Verdict } from '../../model/questions.ts';

/** The closed lists a state may draw on; what they do not have is dropped from an address. */
export interface Known {
  licenses: readonly string[];
  families: readonly string[];
  covers: readonly string[];
  openness: readonly string[];
  terms: readonly string[];
  verdicts: readonly string[];
}

export const sorts = ['name', 'family', 'openness', 'freest'] as const;
export type Sort = (typeof sorts)[number];

/** At most this many licenses stand side by side. */
export const mostPicks = 5;

/** What the reader of the comparison chose; the address carries it whole. */
export interface CompareState {
  pick: string[];
  differences: boolean;
  family?: string | undefined;
  covers?: string | undefined;
  openness?: string | undefined;
  /** A condition or limitation the license must have. */
  term?: string | undefined;
  /** Answers asked for, question by question. */
  may: Partial<Record<Question, Verdict>>;
  sort: Sort;
}

/** Reads a query string. Unknown keys and values are dropped, picks beyond the most are too. */
export function readState(search: string, known: Known): CompareState {
  const query = new URLSearchParams(search);
  const oneOf = (key: string, values: readonly string[]) => {
    const value = query.get(key);
    return value && values.includes(value) ? value : undefined;
  };
  const picked = (query.get('pick') ?? '').split(',').filter((id) => known.licenses.includes(id));
  const may = Object.fromEntries(
    questions.flatMap((question) => {
      const verdict = oneOf(question, known.verdicts);
      return verdict ? [[question, verdict]] : [];
    }),
  );
  return {
    pick: [...new Set(picked)].slice(0, mostPicks),
    differences: query.get('differences') === '1',
    family: oneOf('family', known.families),
    covers: oneOf('covers', known.covers),
    openness: oneOf('openness', known.openness),
    term: oneOf('term', known.terms),
    may,
    sort: (oneOf('sort', sorts) as Sort | undefined) ?? 'name',
  };
}

/** Writes the query string of a state, keys in a fixed order, defaults left out; empty for the untouched state. */
export function writeState(state: CompareState): string {
  const pairs: [string, string | undefined][] = [
    ['covers', state.covers],
    ['differences', state.differences && state.pick.length > 1 ? '1' : undefined],
    ['family', state.family],
    ...questions.map((question): [string, string | undefined] => [question, state.may[question]]),
    ['openness', state.openness],
    ['pick', state.pick.length > 0 ? state.pick.join(',') : undefined],
    ['sort', state.sort === 'name' ? undefined : state.sort],
    ['term', state.term],
  ];
  const query = pairs.flatMap(([key, value]) => (value ? [`${key}=${value}`] : [])).join('&');
  return query && `?${query}`;
}

/** A license as the table shows it, in the terms of the filters. */
export interface Row {
  id: string;
  name: string;
  family: string;
  covers: readonly string[];
  openness: string;
  terms: readonly string[];
  answers: Partial<Record<Question, string>>;
}

/** Whether a license meets every filter. */
export function matches(row: Row, state: CompareState): boolean {
  return (
    (!state.family || row.family === state.family) &&
    (!state.covers || row.covers.includes(state.covers)) &&
    (!state.openness || row.openness === state.openness) &&
    (!state.term || row.terms.includes(state.term)) &&
    questions.every((question) => !state.may[question] || row.answers[question] === state.may[question])
  );
}

const freedom = (row: Row) => questions.filter((question) => row.answers[question] === 'yes').length;

/** The order of two licenses under a sort; names decide ties. */
export function compareRows(a: Row, b: Row, sort: Sort, known: Known): number {
  const byName = a.name.localeCompare(b.name, 'en', { numeric: true });
  switch (sort) {
    case 'name':
      return byName;
    case 'family':
      return known.families.indexOf(a.family) - known.families.indexOf(b.family) || byName;
    case 'openness':
      return known.openness.indexOf(a.openness) - known.openness.indexOf(b.openness) || byName;
    case 'freest':
      return freedom(b) - freedom(a) || byName;
  }
}
