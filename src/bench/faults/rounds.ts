import { collections } from '../../model/collections.ts';
import type { Change, Item } from './item.ts';

/** Items that are made together in one run of the check, each in files of its own. */
export type Round = readonly Item[];

/** More at once would let a stranger's fault hide a missing one. */
const atOnce = 12;

const folders: readonly string[] = [...collections, 'decision-guide.yml', 'compatibility.yml'];

/** Whether a change touches nothing but the text of one entry, and is named there. */
function staysInItsFile({ file, in: named, remove, rename, copy, link, write }: Change): boolean {
  const [folder = ''] = file.split('/');
  const moved = remove ?? rename ?? copy ?? link ?? write ?? named;
  return moved === undefined && folders.includes(folder);
}

/** Whether the check can be asked about the item together with others. */
const sociable = (item: Item) => item.most === undefined && item.changes.every(staysInItsFile);

/** Groups items so that no two of a round touch one file; whatever reaches beyond its own file is made alone. */
export function roundsOf(items: readonly Item[]): Round[] {
  const rounds: { items: Item[]; files: Set<string>; closed: boolean }[] = [];
  for (const item of items) {
    const files = new Set(item.changes.map((change) => change.file));
    const open = sociable(item) && rounds.find((round) => !round.closed && round.files.isDisjointFrom(files));
    const round = open || { items: [], files: new Set<string>(), closed: false };
    if (!open) rounds.push(round);
    round.items.push(item);
    for (const file of files) round.files.add(file);
    round.closed = !sociable(item) || round.items.length === atOnce;
  }
  return rounds.map((round) => round.items);
}
