import { z } from 'zod';

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `a` lies before `b` as far as both are known: 2024-02 is not before 2024-02-24, nor after it. */
export function isBefore(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

/** Whether `text` is a year, a month or a day that the calendar has (`2024`, `2024-02`, `2024-02-29`). */
export function isCalendarDate(text: string): boolean {
  const match = written.exec(text);
  if (!match) return false;
  const [year = 0, month = 1, day = 1] = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  // A day too many, or none, runs over into another month.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** YAML readers turn an unquoted day into a Date and a year into a number: both become text again. */
function asText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

/** The schemas of dates, so that checks find every date by its schema and not by the name of its field. */
export const dates = z.registry<{ date: true }>();

const dateText = z
  .string()
  .refine(isCalendarDate, { error: 'is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD' })
  .register(dates, { date: true });

/** A date as precise as its source gives it: year, month or day (ISO 8601 calendar date). */
export const partialDate = z.preprocess(asText, dateText);

/** A whole day, YYYY-MM-DD (ISO 8601). */
export const day = z.preprocess(
  asText,
  dateText.refine((text) => text.length === 10, { error: 'needs a whole day; write YYYY-MM-DD' }),
);
