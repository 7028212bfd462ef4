import type { Change, Item } from './item.ts';

/** Items that are made together in one run of the check, each in files of its own. */
export type Round = readonly Item[];

/** More at once would let a stranger's fault hide a missing one. */
const atOnce = 12;

/** The files, below `content/`, that an item changes or in which it has to be named. */
export function filesOf(item: Item): Set<string> {
  return new Set(item.changes.flatMap(({ file, copy, in: named }) => [file, copy ?? file, named ?? file].flat()));
}

/** Whether a change can be felt in files that it does not name: those of a list, of a whole file, of one that is gone. */
function reachesFar({ file, remove, rename, link, write }: Change): boolean {
  const standsAlone = !file.includes('/');
  return file.startsWith('vocabulary/') || (standsAlone && write !== undefined) || Boolean(remove ?? rename ?? link);
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
