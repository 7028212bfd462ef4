import { type Fault, saysWhatToDo } from '../../checks/content/fault.ts';
import type { Expectation } from './expect.ts';
import type { Item } from './item.ts';

/** How the check did, from best to worst; `refused` is a right thing taken for a fault. */
export const outcomes = ['named', 'flooded', 'misworded', 'misplaced', 'silent', 'crashed', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Verdict {
  outcome: Outcome;
  /** What was found instead, for people. */
  found: string;
}

/** Words of parsers, libraries and programs, which tell a writer nothing. */
const jargon =
  /Unexpected (token|character|end)|Expected (a |the )?(corresponding|closing tag)|Could not parse|acorn|[Mm]icromark|mdast|[Ii]nvalid input|received undefined|Nested mappings|[Bb]lock (map|sequence|collection|scalar)|[Ff]low (map|sequence|collection)|[Ii]mplicit (key|map)|[Pp]lain value|Unresolved alias|ENOENT|EISDIR|ELOOP|\[object|TypeError|ReferenceError|SyntaxError|RangeError/;

const shown = (faults: readonly Fault[]) =>
  faults.length === 0
    ? 'nothing'
    : faults
        .slice(0, 4)
        .map(({ file, line, where, message }) => `${file.replace('content/', '')}:${line} ${where}: ${message}`)
        .join(' | ') + (faults.length > 4 ? ` | and ${faults.length - 4} more` : '');

const isAt = ({ places }: Expectation, { file, line }: Fault) => {
  const path = file.replace('content/', '');
  return places.has(path) && (places.get(path)?.includes(line) ?? true);
};

/** Whether `faults`, those of the check or those in the files of `item`, are what the item expects. */
export function judge(item: Item, expectations: readonly Expectation[], faults: readonly Fault[]): Verdict {
  const told = faults.filter((fault) => fault.warning === item.warning);
  const verdict = (outcome: Outcome, found: readonly Fault[] = told): Verdict => ({ outcome, found: shown(found) });
  if (item.passes) return verdict(told.length === 0 ? 'named' : 'refused');
  if (told.length === 0) return verdict('silent', faults);
  for (const expectation of expectations) {
    const placed = told.filter((fault) => isAt(expectation, fault));
    if (placed.length === 0) return verdict('misplaced');
    const { says, never } = expectation;
    const worded = placed.filter((fault) => {
      const text = `${fault.where} ${fault.message}`;
      return (says?.test(text) ?? true) && !never?.test(text);
    });
    if (worded.length === 0) return verdict('misworded', placed);
  }
  const strange = told.filter(({ message }) => jargon.test(message) || !saysWhatToDo(message));
  if (strange.length > 0) return verdict('misworded', strange);
  return verdict(told.length > (item.most ?? Number.POSITIVE_INFINITY) ? 'flooded' : 'named');
}
