/** What decides where an event is listed. */
export interface Dated {
  id: string;
  data: { date: string };
}

/** The year of a date of the content, however precise. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The address of the page that lists a year. */
export function yearAddress(year: string): string {
  return `/timeline/${year}/`;
}

/** Where an event is listed, to the row. */
export function eventPlace({ id, data }: Dated): string {
  return `${yearAddress(yearOf(data.date))}#${id}`;
}
