import { isCalendarDate } from '../../model/dates.ts';

/** A time between two dates: how many years, and whether they are known by more than their years. */
export interface Span {
  years: number;
  exact: boolean;
}

const dayOf = (date: string) => Date.parse(`${date}${'-01-01'.slice(0, 10 - date.length)}T00:00:00Z`);
const yearInDays = 365.25;

/** The years from one date to another; whole ones where either is known by its year alone. Throws on what is no date. */
export function spanOf(from: string, to: string): Span {
  for (const date of [from, to]) if (!isCalendarDate(date)) throw new Error(`${date} is no date`);
  if (from.length === 4 || to.length === 4)
    return { years: Number(to.slice(0, 4)) - Number(from.slice(0, 4)), exact: false };
  return { years: (dayOf(to) - dayOf(from)) / 86_400_000 / yearInDays, exact: true };
}

/** A span as readers see it: `9.0 years`, `about 9 years`. */
export function spanInWords({ years, exact }: Span): string {
  return exact ? `${years.toFixed(1)} years` : `about ${years} years`;
}
