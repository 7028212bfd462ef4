import { Refusal } from '../machine/explain.ts';
import { isCalendarDate } from './dates.ts';

/** Today in the time zone of Greenwich, YYYY-MM-DD. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * The day that a command is told to count from. Throws a refusal on any text that is no day, which would compare with
 * dates as if it lay after all of them.
 *
 * @param name What holds the text, as its reader typed it: `--day`.
 */
export function dayFrom(name: string, text: string): string {
  if (text.length === 10 && isCalendarDate(text)) return text;
  throw new Refusal(`${name} is "${text}", which is no day; write YYYY-MM-DD, or leave it out for today.`);
}
