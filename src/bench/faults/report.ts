import { type Outcome, outcomes } from './judge.ts';
import type { Result } from './run.ts';

const columns = ['subject', 'items', ...outcomes];

function row(subject: string, results: readonly Result[]): string[] {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  return [subject, String(results.length), ...outcomes.map((outcome) => String(count(outcome) || '·'))];
}

/** How many items of each subject had which outcome, as a table. */
export function tableOf(results: readonly Result[]): string {
  const subjects = [...new Set(results.map((result) => result.item.subject))];
  const rows = subjects.map((subject) =>
    row(
      subject,
      results.filter((result) => result.item.subject === subject),
    ),
  );
  return [columns, ...rows, row('all', results)]
    .map(([subject = '', ...cells]) => subject.padEnd(12) + cells.map((cell) => cell.padStart(11)).join(''))
    .join('\n');
}

/** An item and what was found instead, in a line. */
export function lineOf({ item, outcome, found }: Result): string {
  return `${outcome}  ${item.subject}: ${item.name} (${item.changes[0]?.file}): ${found}`;
}

/** What share of items was as expected, in percent. */
export function share(results: readonly Result[]): number {
  return (100 * results.filter((result) => result.outcome === 'named').length) / results.length;
}

/** Whether the run is good enough: 99 % as expected, nothing silent, no crash. */
export function isGood(results: readonly Result[]): boolean {
  const never = results.some(({ outcome }) => outcome === 'silent' || outcome === 'crashed');
  return !never && share(results) >= 99;
}
