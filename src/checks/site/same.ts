import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../machine/files.ts';

/** The files that are in one of two folders only, or have other bytes in one than in the other; with which it is. */
export function differences(one: string, other: string): string[] {
  const [ours, theirs] = [new Set(filesUnder(one)), new Set(filesUnder(other))];
  return [...ours.union(theirs)].sort().flatMap((file) => {
    if (!ours.has(file)) return [`${file}: only in ${other}`];
    if (!theirs.has(file)) return [`${file}: only in ${one}`];
    const [a, b] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
    if (a.equals(b)) return [];
    const at = a.findIndex((byte, place) => byte !== b[place]);
    return [`${file}: differs from byte ${at === -1 ? a.length : at}`];
  });
}
