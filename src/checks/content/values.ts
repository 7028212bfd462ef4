import type { DataFile } from './files.ts';
import type { Path } from './yaml.ts';

/** The text at the top-level key `key`, if it is text. */
export function textOf(file: DataFile, key: string): string | undefined {
  const value = valueAt(file, key);
  return typeof value === 'string' ? value : undefined;
}

/** The texts in the list at the top-level key `key`, each with its path. */
export function textsOf(file: DataFile, key: string): { text: string; path: Path }[] {
  const value = valueAt(file, key);
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) => (typeof text === 'string' ? [{ text, path: [key, index] }] : []));
}

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
