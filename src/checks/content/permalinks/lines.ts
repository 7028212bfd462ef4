import { badLines } from '../../../model/permalinks.ts';
import { type Fault, faultOnLine, type TextFile } from '../fault.ts';

/** Lines of the permalinks that do not read, stand twice or stand out of order, as after a merge. */
export function checkPermalinks(file: TextFile | undefined): Fault[] {
  if (!file) return [];
  return badLines(file.text).map(({ line, message }) => faultOnLine(file, line, 0, 'line', message));
}
