import { isCalendarDate } from '../../model/dates.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Entry } from './files.ts';
import { textOf } from './values.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** Facts held against their sources longer ago than this are due again. */
const dueAfterDays = 365;

/** Days of checking and reading that are still to come (a fault) or too long ago (a warning), seen from `today`. */
export function checkDays(entry: Entry, today: string): Fault[] {
  return ['checked', 'accessed'].flatMap((key) => {
    const day = textOf(entry, key);
    if (day === undefined || day.length !== 10 || !isCalendarDate(day)) return [];
    const age = (Date.parse(today) - Date.parse(day)) / dayLength;
    const report = (message: string) => faultAt(entry, entry.yaml.range([key])[0], key, message);
    if (age < 0) return [report(`${day} is still to come; today is ${today}`)];
    if (key === 'accessed' || age <= dueAfterDays) return [];
    return [{ ...report(`was ${age} days ago; hold the facts against their sources again`), warning: true }];
  });
}
