import { isOutgrown } from './outgrown.ts';

/** What decides where an event is listed. */
export interface Dated {
  id: string;
  data: { date: string };
}

/** A quarter of a year: the last step of an address, and what readers see. */
export interface Quarter {
  slug: string;
  months: string;
}

/** In the order of the year. */
export const quarters = [
  { slug: 'first-quarter', months: 'January to March', last: '03' },
  { slug: 'second-quarter', months: 'April to June', last: '06' },
  { slug: 'third-quarter', months: 'July to September', last: '09' },
  { slug: 'fourth-quarter', months: 'October to December', last: '12' },
] as const;

/** The year of a date of the content, however precise. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The quarter that a date is in; what is dated by its year alone stands in the first. */
export function quarterOf(date: string): Quarter {
  return quarters.find(({ last }) => date.slice(5, 7) <= last) ?? quarters[3];
}

/** The address of the page of a year. */
export function yearAddress(year: string): string {
  return `/timeline/${year}/`;
}

/** The address of the page of a quarter, where the year outgrew its own. */
export function quarterAddress(year: string, { slug }: Quarter): string {
  return `${yearAddress(year)}${slug}/`;
}

/** Where an event is listed, to the row. */
export function eventAddress({ id, data: { date } }: Dated): string {
  const year = yearOf(date);
  const address = yearAddress(year);
  return `${isOutgrown(address) ? quarterAddress(year, quarterOf(date)) : address}#${id}`;
}
