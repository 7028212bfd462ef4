import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../checks/site/fault.ts';

/** Pages that can lead on to smaller lists: a year, a day of changes, sources of a kind or of some letters. */
const lists = /^\/(timeline\/\d{4}|changes\/[\d-]+|sources\/(?!.*-other).+)\/$/;

const file = 'src/model/outgrown.json';

/** The lists over their weight that do not lead on yet. */
export function listsToDivide(faults: readonly Fault[], outgrown: readonly string[]): string[] {
  const over = new Set(
    faults.filter(({ check }) => check === 'weight').map(({ file }) => `/${file.replace(/index\.html$/, '')}`),
  );
  return [...over].filter((address) => lists.test(address) && !outgrown.includes(address)).sort();
}

/** Writes down the lists of a project that are over their weight, as somebody who keeps it would; says which. */
export function divideLists(project: string, faults: readonly Fault[]): string[] {
  const path = join(project, file);
  const outgrown = JSON.parse(readFileSync(path, 'utf8')) as string[];
  const added = listsToDivide(faults, outgrown);
  writeFileSync(path, `${JSON.stringify([...outgrown, ...added], null, 2)}\n`);
  return added;
}
