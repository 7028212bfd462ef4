import type { Item, Mutation } from './item.ts';
import { changedLines, edited, lineAt, placeOf } from './mutation.ts';

/** Where and how one change has to be named. */
export interface Expectation {
  /** For each file, as printed, the lines that will do; undefined where any will. */
  places: ReadonlyMap<string, readonly number[] | undefined>;
  says: RegExp | undefined;
  never: RegExp | undefined;
}

/** Reads a file below `content/` as bytes; undefined where there is none. */
export type Read = (file: string) => string | undefined;

const listOf = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value);

/** The bytes of `file` once `changes` are made. Throws where a text to be changed is not there. */
export function after(read: Read, file: string, changes: readonly Mutation[]): string {
  return changes
    .filter((change) => change.file === file)
    .reduce((bytes, change) => edited(bytes, change), read(file) ?? '');
}

function linesOf(
  read: Read,
  file: string,
  change: Mutation,
  changes: readonly Mutation[],
): readonly number[] | undefined {
  const bytes = after(read, file, changes);
  if (change.anywhere) return undefined;
  if (change.line === undefined) {
    const others = changes.filter((other) => other !== change);
    return changedLines(after(read, file, others), bytes);
  }
  const texts = listOf(change.line).flatMap((text) => change.nth.map((nth) => placeOf(bytes, text, nth)));
  const lines = texts.filter((at) => at !== -1).map((at) => lineAt(bytes, at));
  if (lines.length === 0 && file === listOf(change.in ?? change.file)[0]) {
    throw new Error(`${file} has no line with ${JSON.stringify(change.line)}`);
  }
  return lines;
}

/** What the check has to find for each change of `item` that is more than a preparation. */
export function expectationsOf(item: Item, read: Read): Expectation[] {
  return item.changes
    .filter((change) => !change.setup)
    .map((change) => ({
      places: new Map(
        listOf(change.in ?? change.file).map((file) => [file, linesOf(read, file, change, item.changes)]),
      ),
      says: change.says,
      never: change.never,
    }));
}
