import { isCalendarDate } from '../../model/dates.ts';
import type { PageQuestion } from '../../model/questions.ts';
import type { DataFile } from './files.ts';
import type { Path } from './yaml/read.ts';

/** Keys with their values. What a value is nobody knows before it is looked at: its schema tells what it should be. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that `value` holds; none where it is something else. */
export const fieldsIn = (value: unknown): Fields => (isFields(value) ? value : {});

/** What stands at the top-level key `key`, whatever it is. */
export const valueAt = (file: DataFile, key: string): unknown => fieldsIn(file.yaml.data)[key];

/** The text at the top-level key `key`, if it is text. */
export function textOf(file: DataFile, key: string): string | undefined {
  const value = valueAt(file, key);
  return typeof value === 'string' ? value : undefined;
}

/** The date at the top-level key `key`, if it is one of the calendar; YAML reads a year as a number. */
export function dateOf(file: DataFile, key: string): string | undefined {
  const text = String(valueAt(file, key));
  return isCalendarDate(text) ? text : undefined;
}

/** Whether the top-level key `key` says true. */
export const isSet = (file: DataFile, key: string): boolean => valueAt(file, key) === true;

/** A text in a list, with its place. */
export interface Text {
  text: string;
  path: Path;
}

/** The texts in the list `value`, which stands at `path`; none where it is no list. */
export function textsIn(value: unknown, path: Path): Text[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) => (typeof text === 'string' ? [{ text, path: [...path, index] }] : []));
}

/** The texts in the list at the top-level key `key`. */
export const textsOf = (file: DataFile, key: string): Text[] => textsIn(valueAt(file, key), [key]);

/** A row of a list, with its place. */
export interface Row {
  row: Fields;
  path: Path;
}

/** The rows of the list `value`, which stands at `path`; none where it is no list. What is no row is one without fields. */
export function rowsIn(value: unknown, path: Path): Row[] {
  if (!Array.isArray(value)) return [];
  return value.map((each: unknown, index) => ({ row: fieldsIn(each), path: [...path, index] }));
}

/** The rows of the list at the top-level key `key`. */
export const rowsOf = (file: DataFile, key: string): Row[] => rowsIn(valueAt(file, key), [key]);

/** What a license answers to a question; undefined where it does not. */
export function answerOf(license: DataFile, question: string): Fields | undefined {
  const answer = fieldsIn(valueAt(license, 'answers'))[question];
  return isFields(answer) ? answer : undefined;
}

/** The verdict of an answer of a license; undefined where it has none. */
export const verdictOf = (license: DataFile, question: PageQuestion): unknown => answerOf(license, question)?.verdict;

/** Every text anywhere in `value`, with its path. */
export function allTexts(value: unknown, path: Path = []): Text[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([key, part]) => allTexts(part, [...path, key]));
}
