import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { openBuilt } from '../src/bench/search/built.ts';
import { folder, namesFile } from '../src/islands/search/format.ts';

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

/** Shares that must be reached, of all queries and of slips. */
const targets = { first: 0.98, three: 1, slipFirst: 0.9 };
if (!existsSync(`dist${folder}${namesFile}`)) {
  console.error('There is no search index in dist/; run npm run build first.');
  process.exit(1);
}
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
await close();

const all = [...tallies.values()].reduce(
  (sum, { asked, first, three }) => ({
    asked: sum.asked + asked,
    first: sum.first + first,
    three: sum.three + three,
  }),
  { asked: 0, first: 0, three: 0 },
);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
for (const [kind, { asked, first, three }] of [...tallies, ['all', all] as const]) {
  console.log(
    `${kind.padEnd(9)} ${asked} asked, ${percent(first, asked)} first, ${percent(three, asked)} in the top three`,
  );
}

const slips = tallies.get('slip') ?? { asked: 1, first: 0, three: 0 };
const reached =
  all.first / all.asked >= targets.first &&
  all.three / all.asked >= targets.three &&
  slips.first / slips.asked >= targets.slipFirst;
if (!reached) console.log('Below target: 98 % first and 100 % in the top three of all, 90 % first of slips.');
process.exitCode = reached && unknown === 0 ? 0 : 1;
