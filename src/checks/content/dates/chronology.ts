import { isBefore, isCalendarDate } from '../../../model/dates.ts';
import type { CheckedContent } from '../checked-content.ts';
import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { Entry } from '../files.ts';
import { dateOf, listOf, textOf } from '../values.ts';

/** Dates that cannot both be true: of a source, of an event and its file, of what was published under a license. */
export function checkChronology(content: CheckedContent): Fault[] {
  const published = firstTexts(content);
  const accessed = datesOf(content, 'sources', 'accessed');
  const appeared = datesOf(content, 'sources', 'published');
  return content.entries.flatMap((entry) => [
    ...checkSource(entry),
    ...checkChecked(entry, appeared),
    ...(entry.collection === 'events' ? checkEvent(entry, published, accessed) : []),
    ...(entry.collection === 'changes' ? checkName(entry) : []),
    ...(entry.collection === 'companies' ? checkOpened(entry, published) : []),
    ...(entry.collection === 'licenses' ? checkSuccession(entry, published) : []),
  ]);
}

type Dates = ReadonlyMap<string, string>;

/** A date of every entry of a collection that has it, by id. */
function datesOf(content: CheckedContent, collection: Entry['collection'], key: string): Dates {
  const entries = content.entries.filter((entry) => entry.collection === collection);
  return new Map(
    entries.flatMap((entry) => {
      const date = dateOf(entry, key);
      return date === undefined ? [] : [[entry.id, date] as const];
    }),
  );
}

/** When the first text of each license was published. */
function firstTexts(content: CheckedContent): Dates {
  const licenses = content.entries.filter(({ collection }) => collection === 'licenses');
  const earlier = licenses.flatMap((license) => {
    const first = (listOf(license, 'texts')[0]?.value as { date?: unknown } | null)?.date;
    const date = first === undefined ? '' : String(first);
    return isCalendarDate(date) ? [[license.id, date] as const] : [];
  });
  return new Map([...datesOf(content, 'licenses', 'published'), ...earlier]);
}

/** A document is published, then copied, then read. */
function checkSource(entry: Entry): Fault[] {
  if (entry.collection !== 'sources') return [];
  const [published, asOf, accessed] = ['published', 'asOf', 'accessed'].map((key) => dateOf(entry, key));
  const isLater = (date: string | undefined) => date && accessed && isBefore(accessed, date);
  return [
    ...(isLater(published)
      ? [fieldFault(entry, ['published'], `${published} is after the day it was read, ${accessed}`)]
      : []),
    ...(isLater(asOf) ? [fieldFault(entry, ['asOf'], `${asOf} is after the day it was read, ${accessed}`)] : []),
  ];
}

/** Facts cannot have been held against a source that was not there yet. */
function checkChecked(page: Entry, appeared: Dates): Fault[] {
  const checked = dateOf(page, 'checked');
  if (checked === undefined) return [];
  const later = listOf(page, 'sources').find(({ value }) => isBefore(checked, appeared.get(String(value)) ?? checked));
  if (!later) return [];
  const source = String(later.value);
  return [fieldFault(page, ['checked'], `${checked} is before ${source} was published, ${appeared.get(source)}`)];
}

/** The name of a dated file begins with its date. */
function checkName(entry: Entry): Fault[] {
  const day = dateOf(entry, 'date');
  const [inName] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=-)/.exec(entry.id) ?? [];
  if (day === undefined || inName === day) return [];
  return [fieldFault(entry, ['date'], `is not the date in the file's name; name the file ${day}-….yml`)];
}

function checkEvent(event: Entry, published: Dates, accessed: Dates): Fault[] {
  const day = dateOf(event, 'date');
  if (day === undefined) return [];
  const read = listOf(event, 'sources').map(({ value }) => accessed.get(String(value)));
  const isUnread = read.length > 0 && read.every((last) => last !== undefined && isBefore(last, day));
  return [
    ...checkName(event),
    ...(isUnread
      ? [fieldFault(event, ['date'], `${day} is after the day that each of its sources was last read`)]
      : []),
    ...checkReason(event, beforeText(event, day, published)),
  ];
}

/** A reason stands where it is needed, and only there. */
function checkReason(event: Entry, early: readonly Fault[]): readonly Fault[] {
  if (textOf(event, 'beforeItsText') === undefined) return early;
  if (early.length > 0) return [];
  return [
    fieldFault(event, ['beforeItsText'], 'explains nothing: no license it names was published later; take it out'),
  ];
}

/** Licenses that an event names and whose text came later. */
function beforeText(event: Entry, day: string, published: Dates): Fault[] {
  const steps = ['from', 'to'].flatMap((key) =>
    listOf(event, key).map(({ value, path }) => ({
      value: (value as { license?: unknown } | null)?.license,
      path: [...path, 'license'],
    })),
  );
  return [...steps, ...listOf(event, 'licenses')].flatMap(({ value, path }) => {
    const text = published.get(String(value));
    if (text === undefined || !isBefore(day, text)) return [];
    return [fieldFault(event, path, `${value} was published ${text}, after ${day}; say why in beforeItsText`)];
  });
}

function checkOpened(company: Entry, published: Dates): Fault[] {
  return listOf(company, 'opened').flatMap(({ value, path }) => {
    const row = (value ?? {}) as { license?: unknown; date?: unknown };
    const [day, text] = [String(row.date), published.get(String(row.license))];
    if (text === undefined || !isCalendarDate(day) || !isBefore(day, text)) return [];
    return [fieldFault(company, [...path, 'date'], `${day} is before ${row.license} was published, ${text}`)];
  });
}

/** A text that replaces another one is not the older of the two. */
function checkSuccession(license: Entry, published: Dates): Fault[] {
  const before = textOf(license, 'supersedes') ?? '';
  const [own, other] = [published.get(license.id), published.get(before)];
  if (!own || !other || !isBefore(own, other)) return [];
  return [fieldFault(license, ['supersedes'], `${before} was published ${other}, after this one, ${own}`)];
}
