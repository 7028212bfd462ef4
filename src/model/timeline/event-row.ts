import { type Choice, type ItemValues, matches } from '../facets/facet.ts';
import type { Side } from '../sides.ts';

/** An event as `/timeline/events.json` holds it. */
export interface EventRow {
  /** Year, month or day. */
  date: string;
  title: string;
  /** Where its year lists it, from the root of the site. */
  href: string;
  /** Which way it moved the line; left out for neither. */
  side?: Side | undefined;
  values: ItemValues;
}

/** The rows that have every chosen value, in their order. */
export function matchingRows(rows: readonly EventRow[], choice: Choice): EventRow[] {
  return rows.filter(({ values }) => matches(values, choice));
}
