import { isOutgrown } from './outgrown.ts';

/** What decides where an event is listed. */
export interface Dated {
  id: string;
  data: { date: string };
}

/** A part of a year: the last step of its address, and what readers see. */
export interface YearPart {
  slug: string;
  /** As links call it, before the year: "January to March", "September". */
  label: string;
  /** As a sentence calls it, before the year: "the first quarter of", "September". */
  phrase: string;
}

const quarter = (which: string, label: string): YearPart => ({
  slug: `${which}-quarter`,
  label,
  phrase: `the ${which} quarter of`,
});
const month = (label: string): YearPart => ({ slug: label.toLowerCase(), label, phrase: label });

const quarters = [
  quarter('first', 'January to March'),
  quarter('second', 'April to June'),
  quarter('third', 'July to September'),
  quarter('fourth', 'October to December'),
];
const monthNames = 'January February March April May June July August September October November December';
const months = monthNames.split(' ').map(month);

/** A way to divide a list of events: its parts in their order, and how many months each has. */
export interface YearStep {
  parts: readonly YearPart[];
  months: number;
  /** What a part is called: "quarter". */
  word: string;
}

/** What divides a year that outgrew its page, then a quarter that did. */
export const yearSteps: readonly YearStep[] = [
  { parts: quarters, months: 3, word: 'quarter' },
  { parts: months, months: 1, word: 'month' },
];

/** The part that a date is in; what is dated by its year alone stands in the first. Throws where the date has no such month. */
export function partOf({ parts, months }: YearStep, date: string): YearPart {
  const part = parts[Math.floor((Number(date.slice(5, 7) || 1) - 1) / months)];
  if (!part) throw new Error(`"${date}" is in no month of a year`);
  return part;
}

/** The year of a date of the content, however precise. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The address of the page of a year. */
export function yearAddress(year: string): string {
  return `/timeline/${year}/`;
}

/** The page that lists the events of a date. */
export function pageOfDate(date: string, isDivided = isOutgrown): string {
  let address = yearAddress(yearOf(date));
  for (const step of yearSteps) {
    if (!isDivided(address)) break;
    address += `${partOf(step, date).slug}/`;
  }
  return address;
}

/** Where an event is listed, to the row. */
export function eventAddress({ id, data: { date } }: Dated): string {
  return `${pageOfDate(date)}#${id}`;
}
