import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { Entry } from '../files.ts';
import { textOf } from '../values.ts';

/** What a note says of the reading although it has a field: nobody could count it there. */
const told = [
  {
    pattern: /^Read as of \d/,
    message: 'tells the day of the copy that was read; write it in asOf, and here the rest',
  },
  {
    pattern: /(?:^|[;,.] )(?:read )?in (?:an )?excerpts?\.?$|^read in (?:an |a stored )?excerpts?\b/i,
    message: 'tells that it was read in excerpt; write read: excerpt, and here the rest',
  },
] as const;

/** Notes of sources that say in words what a field says of how they were read. */
export function checkReadings(source: Entry): Fault[] {
  const note = textOf(source, 'note');
  if (note === undefined) return [];
  return told.flatMap(({ pattern, message }) => (pattern.test(note) ? [fieldFault(source, ['note'], message)] : []));
}
