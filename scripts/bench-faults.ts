import { readItems } from '../src/bench/faults/item.ts';
import { isGood, lineOf, share, tableOf } from '../src/bench/faults/report.ts';
import { runItems } from '../src/bench/faults/run.ts';
import { recordIfAsked } from '../src/checks/record.ts';
import { Refusal } from '../src/machine/explain.ts';

/**
 * Makes every fault of `src/bench/faults/*.yml` in a copy of the content and holds what the check finds against what it
 * should. `--tenth` makes every tenth; words choose the items whose subject or name holds one of them.
 */
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const every = process.argv.includes('--tenth') ? 10 : 1;
const items = readItems('src/bench/faults')
  .filter((_, at) => at % every === 0)
  .filter(({ subject, name }) => words.length === 0 || words.some((word) => `${subject} ${name}`.includes(word)));

if (items.length === 0)
  throw new Refusal(
    `No item of src/bench/faults/ has ${words.map((word) => `"${word}"`).join(' or ')} in its subject or name.`,
  );

const begun = performance.now();
// The second worker has to read the content, too: for few items that takes longer than it saves.
const workers = every === 1 ? 2 : 1;
const results = await runItems(process.cwd(), items, workers, (result) => {
  if (result.outcome !== 'named') console.log(lineOf(result));
});
const kinds = new Set(items.filter((item) => !item.passes).map((item) => item.kind)).size;
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(
  `${tableOf(results)}\n${share(results).toFixed(1)} % of ${items.length} items as they should, ${kinds} kinds of faults, ${seconds} s`,
);
if (every === 1 && words.length === 0) {
  recordIfAsked({
    id: 'faults',
    what: 'Whether faults made on purpose in a copy of the content are named at their line.',
    command: 'npm run bench:faults',
    found: `${share(results).toFixed(1)} % of ${items.length} changes were judged as they should be, ${kinds} kinds of faults among them.`,
    holds: isGood(results),
  });
}
process.exitCode = isGood(results) ? 0 : 1;
