import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { openBuilt } from '../src/bench/search/built.ts';
import { typeSlips } from '../src/bench/search/slips.ts';
import { record } from '../src/checks/record.ts';
import { keepFetched } from '../src/islands/search/texts/kept-fetch.ts';
import { requireBuilt } from '../src/machine/built.ts';

/** Asks the built index every labelled query and says how often the right page stands first, and in the top three. */

interface Labelled {
  /** What somebody types. */
  q: string;
  /** The page that should come first; any of a list is right. */
  page: string | string[];
  kind: string;
}
interface Tally {
  asked: number;
  first: number;
  three: number;
}

/** Shares that must be reached: by facts from the middle of pages, by all other queries, and by slips among those. */
const targets = {
  text: { first: 0.75, three: 0.9 },
  others: { first: 0.98, three: 1 },
  slips: { first: 0.95, three: 0 },
};
requireBuilt();
// As the worker does for readers.
keepFetched(globalThis);
const { search, close } = await openBuilt('dist');
const addressOf = (page: string) => (page.startsWith('glossary/') ? `/glossary/#${page.slice(9)}` : `/${page}/`);
const known = new Set(search.pages.map(({ url }) => url));

const tallies = new Map<string, Tally>();
let unknown = 0;
for (const { q, page, kind } of parse(await readFile('src/islands/search/queries.yml', 'utf8')) as Labelled[]) {
  const right = [page].flat().map(addressOf);
  for (const url of right.filter((each) => !known.has(each))) {
    unknown += 1;
    console.log(`"${q}"  ${url} is no page that can be found; correct src/islands/search/queries.yml`);
  }
  const found = (await search.byTexts(q)).ranked.map(({ page }) => page.url);
  const at = found.findIndex((url) => right.includes(url));
  const tally = tallies.get(kind) ?? { asked: 0, first: 0, three: 0 };
  tally.asked += 1;
  if (at === 0) tally.first += 1;
  if (at >= 0 && at < 3) tally.three += 1;
  tallies.set(kind, tally);
  if (at !== 0) console.log(`"${q}"  wants ${right.join(' or ')}  finds ${found.slice(0, 3).join(' ') || 'nothing'}`);
}
const slips = await typeSlips(search);
await close();

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const none: Tally = { asked: 0, first: 0, three: 0 };
const others = [...tallies]
  .filter(([kind]) => kind !== 'text')
  .reduce(
    (sum, [, { asked, first, three }]) => ({
      asked: sum.asked + asked,
      first: sum.first + first,
      three: sum.three + three,
    }),
    none,
  );
for (const [kind, { asked, first, three }] of [...tallies, ['all but text', others] as const]) {
  console.log(
    `${kind.padEnd(13)} ${asked} asked, ${percent(first, asked)} first, ${percent(three, asked)} in the top three`,
  );
}
const typedRight = slips.typed - slips.missed.length;
console.log(`made slips    ${slips.typed} typed, ${percent(typedRight, slips.typed)} first by names alone`);

/** Says what stays below its target. */
function reaches(what: string, { asked, first, three }: Tally, target: { first: number; three: number }): boolean {
  const reached = first >= target.first * asked && three >= target.three * asked;
  const wanted = `${percent(target.first, 1)} first, ${percent(target.three, 1)} in the top three`;
  if (!reached) console.log(`Below target: ${what} should reach ${wanted}.`);
  return reached;
}

const reached = [
  reaches('text', tallies.get('text') ?? none, targets.text),
  reaches('all but text', others, targets.others),
  reaches('slip', tallies.get('slip') ?? none, targets.slips),
  reaches('made slips', { asked: slips.typed, first: typedRight, three: slips.typed }, targets.slips),
];
if (!reached[3]) {
  for (const { kind, meant, typed } of slips.missed) console.log(`"${typed}"  is ${meant} with a letter ${kind}`);
}
const text = tallies.get('text') ?? none;
record({
  id: 'search',
  what: 'Whether the page somebody asks for stands first among what the search finds.',
  command: 'npm run queries',
  found: [
    `${others.asked} questions by name, id or topic: ${percent(others.first, others.asked)} first, ${percent(others.three, others.asked)} in the top three.`,
    `${text.asked} questions about a fact within a page: ${percent(text.first, text.asked)} and ${percent(text.three, text.asked)}.`,
  ].join(' '),
  holds: reached.every(Boolean),
});
process.exitCode = reached.every(Boolean) && unknown === 0 ? 0 : 1;
