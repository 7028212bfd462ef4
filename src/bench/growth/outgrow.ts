import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../checks/site/fault.ts';
import { signsOf } from '../../model/source-pages.ts';

/** Pages that can lead on to smaller lists: a year or a quarter, a day of changes, sources of a kind or of some letters. */
const lists = /^\/(timeline\/\d{4}(\/[a-z]+-quarter)?|changes\/[\d-]+|sources\/(?!.*-other).+)\/$/;

const file = 'src/model/outgrown.json';

/** The lists over their weight that do not lead on yet. */
export function listsToDivide(faults: readonly Fault[], outgrown: readonly string[]): string[] {
  const over = new Set(
    faults.filter(({ check }) => check === 'weight').map(({ file }) => `/${file.replace(/index\.html$/, '')}`),
  );
  return [...over].filter((address) => lists.test(address) && !outgrown.includes(address)).sort();
}

/**
 * A list, and those after it that would lead on to one other each: where all sources of "mi" begin with "microsoft", each letter
 * more divides nothing.
 *
 * @param ids Of the sources it lists.
 */
export function withAlike(address: string, ids: readonly string[]): string[] {
  const [, folder = '', slug = ''] = /^(\/sources\/.+\/)([^/]+)\/$/.exec(address) ?? [];
  const lists = [address];
  if (slug.length < 2 || ids.length === 0 || !ids.every((id) => id.startsWith(slug))) return lists;
  for (let signs = slug.replace(/[^a-z0-9]/g, '').length + 1; ; signs += 1) {
    const [next, ...others] = new Set(ids.map((id) => signsOf(signs)(id).slug));
    if (next === undefined || others.length > 0) return lists;
    lists.push(`${folder}${next}/`);
  }
}

/**
 * Writes down the lists of a project that are over their weight, as somebody who keeps it would; says which.
 *
 * @param idsOn Gives the ids of the sources that a page lists, by its address.
 */
export function divideLists(
  project: string,
  faults: readonly Fault[],
  idsOn: (address: string) => readonly string[],
): string[] {
  const path = join(project, file);
  const outgrown = JSON.parse(readFileSync(path, 'utf8')) as string[];
  const added = listsToDivide(faults, outgrown).flatMap((address) => withAlike(address, idsOn(address)));
  writeFileSync(path, `${JSON.stringify([...outgrown, ...added], null, 2)}\n`);
  return added;
}
