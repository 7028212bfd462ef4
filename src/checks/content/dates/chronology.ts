import type { Collection } from '../../../model/collections.ts';
import { isBefore, isCalendarDate } from '../../../model/dates.ts';
import type { CheckedContent } from '../checked-content.ts';
import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { Entry } from '../files.ts';
import { dateOf, rowsOf, textOf, textsOf } from '../values.ts';

/** Dates that cannot both be true: of a source, of an event and its file, of what was published under a license. */
export function checkChronology(content: CheckedContent): Fault[] {
  const published = firstTexts(content);
  const accessed = datesOf(content, 'sources', 'accessed');
  const appeared = datesOf(content, 'sources', 'published');
  return [
    ...content.entriesOf('sources').flatMap(checkSource),
    ...content.entries.flatMap((entry) => checkChecked(entry, appeared)),
    ...content.entriesOf('events').flatMap((event) => checkEvent(event, published, accessed)),
    ...content.entriesOf('changes').flatMap(checkName),
    ...content.entriesOf('companies').flatMap((company) => checkOpened(company, published)),
    ...content.entriesOf('licenses').flatMap((license) => checkSuccession(license, published)),
  ];
}

type Dates = ReadonlyMap<string, string>;

/** A date of every entry of a collection that has it, by id. */
function datesOf(content: CheckedContent, collection: Collection, key: string): Dates {
  return new Map(
    content.entriesOf(collection).flatMap((entry) => {
      const date = dateOf(entry, key);
      return date === undefined ? [] : [[entry.id, date] as const];
    }),
  );
}

/** When the first text of each license was published. */
function firstTexts(content: CheckedContent): Dates {
  const earlier = content.entriesOf('licenses').flatMap((license) => {
    const date = String(rowsOf(license, 'texts')[0]?.row.date);
    return isCalendarDate(date) ? [[license.id, date] as const] : [];
  });
  return new Map([...datesOf(content, 'licenses', 'published'), ...earlier]);
}

/** A document is published, then copied, then read. */
function checkSource(entry: Entry): Fault[] {
  const [published, asOf, accessed] = ['published', 'asOf', 'accessed'].map((key) => dateOf(entry, key));
  const isLater = (date: string | undefined) => date && accessed && isBefore(accessed, date);
  return [
    ...(isLater(published)
      ? [
          fieldFault(
            entry,
            ['published'],
            `${published} is after the day it was read, ${accessed}; mend one of the two`,
          ),
        ]
      : []),
    ...(isLater(asOf)
      ? [fieldFault(entry, ['asOf'], `${asOf} is after the day it was read, ${accessed}; mend one of the two`)]
      : []),
  ];
}

/** Facts cannot have been held against a source that was not there yet. */
function checkChecked(page: Entry, appeared: Dates): Fault[] {
  const checked = dateOf(page, 'checked');
  if (checked === undefined) return [];
  const later = textsOf(page, 'sources').find(({ text }) => isBefore(checked, appeared.get(text) ?? checked));
  if (!later) return [];
  const source = later.text;
  return [
    fieldFault(
      page,
      ['checked'],
      `${checked} is before ${source} was published, ${appeared.get(source)}; mend a date, or hold the facts against it`,
    ),
  ];
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
  const read = textsOf(event, 'sources').map(({ text }) => accessed.get(text));
  const isUnread = read.length > 0 && read.every((last) => last !== undefined && isBefore(last, day));
  return [
    ...checkName(event),
    ...(isUnread
      ? [
          fieldFault(
            event,
            ['date'],
            `${day} is after the day that each of its sources was last read; mend a date, or read one again`,
          ),
        ]
      : []),
    ...checkReason(event, beforeText(event, day, published)),
  ];
}

/** A reason stands where it is needed, and only there. */
function checkReason(event: Entry, early: readonly Fault[]): readonly Fault[] {
  if (textOf(event, 'beforeItsText') === undefined) return early;
  if (early.length > 0) return [];
  return [
    fieldFault(event, ['beforeItsText'], 'explains nothing, as no license it names was published later; take it out'),
  ];
}

/** Licenses that an event names and whose text came later. */
function beforeText(event: Entry, day: string, published: Dates): Fault[] {
  const steps = ['from', 'to'].flatMap((key) =>
    rowsOf(event, key).map(({ row, path }) => ({ text: String(row.license), path: [...path, 'license'] })),
  );
  return [...steps, ...textsOf(event, 'licenses')].flatMap(({ text: license, path }) => {
    const text = published.get(license);
    if (text === undefined || !isBefore(day, text)) return [];
    return [fieldFault(event, path, `${license} was published ${text}, after ${day}; say why in beforeItsText`)];
  });
}

function checkOpened(company: Entry, published: Dates): Fault[] {
  return rowsOf(company, 'opened').flatMap(({ row, path }) => {
    const [day, text] = [String(row.date), published.get(String(row.license))];
    if (text === undefined || !isCalendarDate(day) || !isBefore(day, text)) return [];
    return [
      fieldFault(
        company,
        [...path, 'date'],
        `${day} is before ${row.license} was published, ${text}; mend a date, or name the license it was under`,
      ),
    ];
  });
}

/** A text that replaces another one is not the older of the two. */
function checkSuccession(license: Entry, published: Dates): Fault[] {
  const before = textOf(license, 'supersedes') ?? '';
  const [own, other] = [published.get(license.id), published.get(before)];
  if (!own || !other || !isBefore(own, other)) return [];
  return [
    fieldFault(
      license,
      ['supersedes'],
      `${before} was published ${other}, after this one, ${own}; mend a date, or take it out`,
    ),
  ];
}
