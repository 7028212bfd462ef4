import type { Item, Mutation } from './item.ts';

/** Items that are made together in one run of the check, each in files of its own. */
export type Round = readonly Item[];

/** More at once would let a stranger's fault hide a missing one. */
const atOnce = 16;

/** The files, below `content/`, that an item changes or in which it has to be named. */
export function filesOf(item: Item): Set<string> {
  return new Set(
    item.changes.flatMap(({ file, copy, rename, in: named }) => [file, copy ?? rename ?? file, named ?? file].flat()),
  );
}

/** Whether a change is felt far beyond the files that it names: a closed list, a file that stands alone and is lost, a link. */
function reachesFar({ file, remove, link, write }: Mutation): boolean {
  const isLost = remove !== undefined || write !== undefined;
  return file.startsWith('vocabulary/') || (isLost && !file.includes('/')) || link !== undefined;
}

/** Whether the check can be asked about the item together with others. */
const isSociable = (item: Item) => item.most === undefined && !item.changes.some(reachesFar);

/** Groups items so that no two of a round share a file; what reaches beyond its own files is made alone. */
export function roundsOf(items: readonly Item[]): Round[] {
  const rounds: { items: Item[]; files: Set<string>; closed: boolean }[] = [];
  for (const item of items) {
    const files = filesOf(item);
    const sociable = isSociable(item);
    let round = sociable ? rounds.find((each) => !each.closed && each.files.isDisjointFrom(files)) : undefined;
    if (!round) {
      round = { items: [], files: new Set<string>(), closed: false };
      rounds.push(round);
    }
    round.items.push(item);
    for (const file of files) round.files.add(file);
    round.closed = !sociable || round.items.length === atOnce;
  }
  return rounds.map((round) => round.items);
}
