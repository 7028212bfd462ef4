import { samples } from '../e2e/samples.ts';
import { ask } from '../src/bench/lighthouse/ask.ts';
import { isWithin, linesOf, type Reached, reachedBy } from '../src/bench/lighthouse/judge.ts';
import { recordIfAsked } from '../src/checks/record.ts';
import { findBrowser } from '../src/machine/browser/find.ts';
import { requireBuilt } from '../src/machine/built.ts';
import { serveBuilt } from '../src/preview/serve-built.ts';

/**
 * Lighthouse, as on a phone, on a page of each kind: what it gives the built site. Its times depend on the machine, so it is
 * no test. `npm run lighthouse -- /licenses/mit/` takes other pages.
 */
const asked = process.argv.slice(2).filter((word) => word.startsWith('/'));
requireBuilt();

const { origin, close } = await serveBuilt('dist');
const pages: Reached[] = [];
for (const address of asked.length > 0 ? asked : samples) {
  const reached = reachedBy(address, await ask(origin + address, findBrowser() ?? ''));
  pages.push(reached);
  console.log(linesOf(reached).join('\n'));
}
close();

const within = pages.filter(isWithin);
if (asked.length === 0) {
  const lowest = Math.min(...pages.flatMap(({ scores }) => Object.values(scores)));
  recordIfAsked({
    id: 'lighthouse',
    what: 'What Lighthouse gives a page of each kind, as on a phone: performance, accessibility, best practices, search engines.',
    command: 'npm run lighthouse',
    found: `${within.length} of ${pages.length} pages have 100 four times and no layout shift; the lowest mark is ${lowest}.`,
    holds: within.length === pages.length,
  });
}
process.exitCode = within.length === pages.length ? 0 : 1;
