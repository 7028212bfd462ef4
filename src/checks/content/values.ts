import { isCalendarDate } from '../../model/dates.ts';
import type { PageQuestion } from '../../model/questions.ts';
import type { DataFile } from './files.ts';
import type { Path } from './yaml/read.ts';

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

/** The texts in the list at the top-level key `key`, each with its path. */
export function textsOf(file: DataFile, key: string): { text: string; path: Path }[] {
  const value = valueAt(file, key);
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) => (typeof text === 'string' ? [{ text, path: [key, index] }] : []));
}

/** What stands in the list at the top-level key `key`, whatever it is, each with its path. */
export function listOf(file: DataFile, key: string): { value: unknown; path: Path }[] {
  const value = valueAt(file, key);
  return Array.isArray(value) ? value.map((each: unknown, index) => ({ value: each, path: [key, index] })) : [];
}

/** A row of a list, whatever it holds. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a list; none where it is no list. */
export const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.map((row) => (row ?? {}) as Row) : []);

/** What a license answers to a question; undefined where it does not. */
export function answerOf(license: DataFile, question: string): Row | undefined {
  const answers = valueAt(license, 'answers') as Record<string, Row | null> | null | undefined;
  return answers?.[question] ?? undefined;
}

/** The verdict of an answer of a license; undefined where it has none. */
export const verdictOf = (license: DataFile, question: PageQuestion): unknown => answerOf(license, question)?.verdict;

/** Whether the top-level key `key` says true. */
export const isSet = (file: DataFile, key: string): boolean => valueAt(file, key) === true;

function valueAt(file: DataFile, key: string): unknown {
  const { data } = file.yaml;
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}

/** Every text anywhere in `value`, with its path. */
export function allTexts(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([key, part]) => allTexts(part, [...path, key]));
}
