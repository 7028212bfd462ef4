import { dates, isBefore, isCalendarDate } from '../../../model/dates.ts';
import { ageInDays, isDue } from '../../../model/due.ts';
import type { CheckedContent } from '../checked-content.ts';
import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { DataFile, Entry, Single } from '../files.ts';
import { walk } from '../shape.ts';
import { dateOf, isSet, type Text } from '../values.ts';

/** Nothing this playbook tells happened before: the first line of Unix, older than any license of software. */
const earliest = '1969';

/** Every date of the calendar in the fields of `file`, found by its schema. */
function datesIn(content: CheckedContent, file: Entry | Single): Text[] {
  const found: Text[] = [];
  walk(content.schemaOf(file), file.yaml.data, (part, value, path) => {
    if (dates.get(part) && isCalendarDate(String(value))) found.push({ text: String(value), path });
  });
  return found;
}

/** Dates that are still to come on the day `today`, or too early for any of our facts; days of checking long ago (a warning). */
export function checkDates(content: CheckedContent, file: Entry | Single, today: string): Fault[] {
  const impossible = datesIn(content, file).flatMap(({ text, path }) => {
    if (isBefore(today, text))
      return [fieldFault(file, path, `${text} is still to come, as today is ${today}; write a day that has been`)];
    return isBefore(text, earliest)
      ? [fieldFault(file, path, `${text} is before ${earliest}; look for a slip in the year`)]
      : [];
  });
  return [...impossible, ...overdue(file, today).map((fault) => ({ ...fault, warning: true }))];
}

function overdue(file: DataFile, today: string): Fault[] {
  const day = dateOf(file, 'checked') ?? '';
  if (day.length !== 10) return [];
  const page = { checked: day, fastMoving: isSet(file, 'fastMoving') };
  if (!isDue(page, today)) return [];
  const message = `was ${ageInDays(page, today)} days ago; hold the facts against their sources again`;
  return [fieldFault(file, ['checked'], message)];
}
