import { badLines } from '../../model/permalinks.ts';
import { type Fault, faultAt, type TextFile } from './fault.ts';

/** Lines of the permalinks that do not read, stand twice or stand out of order, as after a merge. */
export function checkPermalinks(file: TextFile | undefined): Fault[] {
  if (!file) return [];
  const starts = [0, ...[...file.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return badLines(file.text).map(({ line, message }) => faultAt(file, starts[line - 1] ?? 0, 'line', message));
}
