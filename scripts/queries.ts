import { openBuilt } from '../src/bench/search/built.ts';
import { labelled, labelsFile, rightPages } from '../src/bench/search/labelled.ts';
import { percent, reaches, type Tally, type Target, tallyOf, targets } from '../src/bench/search/rates.ts';
import { typeSlips } from '../src/bench/search/slips.ts';
import { recordIfAsked } from '../src/checks/record.ts';
import { keepFetched } from '../src/islands/search/texts/kept-fetch.ts';
import { requireBuilt } from '../src/machine/built.ts';

/** Asks the built index every labelled question and says how often the right page stands first, and in the top three. */

requireBuilt();
// As the worker does for readers.
keepFetched(globalThis);
const { search, close } = await openBuilt('dist');
const known = new Set(search.pages.map(({ url }) => url));

const asked: { kind: string; at: number }[] = [];
let unknown = 0;
for (const question of labelled()) {
  const { q, kind } = question;
  const right = rightPages(question);
  for (const url of right.filter((each) => !known.has(each))) {
    unknown += 1;
    console.log(`"${q}"  ${url} is no page that can be found; correct ${labelsFile}`);
  }
  const found = (await search.byTexts(q)).ranked.map(({ page }) => page.url);
  const at = found.findIndex((url) => right.includes(url));
  asked.push({ kind, at });
  if (at !== 0) console.log(`"${q}"  wants ${right.join(' or ')}  finds ${found.slice(0, 3).join(' ') || 'nothing'}`);
}
const slips = await typeSlips(search);
await close();

const tallyWhere = (isMeant: (kind: string) => boolean) =>
  tallyOf(asked.filter(({ kind }) => isMeant(kind)).map(({ at }) => at));
const kinds = [...new Set(asked.map(({ kind }) => kind))];
const text = tallyWhere((kind) => kind === 'text');
const others = tallyWhere((kind) => kind !== 'text');
const slipsTyped = slips.typed - slips.missed.length;
const madeSlips: Tally = { asked: slips.typed, first: slipsTyped, three: slipsTyped };
const tallies: [kind: string, tally: Tally][] = [
  ...kinds.map((name): [string, Tally] => [name, tallyWhere((kind) => kind === name)]),
  ['all but text', others],
];
for (const [kind, { asked, first, three }] of tallies) {
  const shares = `${percent(first, asked)} first, ${percent(three, asked)} in the top three`;
  console.log(`${kind.padEnd(13)} ${asked} asked, ${shares}`);
}
console.log(`made slips    ${slips.typed} typed, ${percent(slipsTyped, slips.typed)} first by names alone`);

const judged: [what: string, tally: Tally, target: Target][] = [
  ['text', text, targets.text],
  ['all but text', others, targets.others],
  ['slip', tallyWhere((kind) => kind === 'slip'), targets.slips],
  ['made slips', madeSlips, targets.slips],
];
const missed = judged.filter(([, tally, target]) => !reaches(tally, target));
for (const [what, , { first, three }] of missed) {
  console.log(`Below target: ${what} should reach ${percent(first, 1)} first, ${percent(three, 1)} in the top three.`);
}
if (!reaches(madeSlips, targets.slips)) {
  for (const { kind, meant, typed } of slips.missed) console.log(`"${typed}"  is ${meant} with a letter ${kind}`);
}
recordIfAsked({
  id: 'search',
  what: 'Whether the page somebody asks for stands first among what the search finds.',
  command: 'npm run queries',
  found: [
    `${others.asked} questions by name, id or topic: ${percent(others.first, others.asked)} first, ${percent(others.three, others.asked)} in the top three.`,
    `${text.asked} questions about a fact within a page: ${percent(text.first, text.asked)} and ${percent(text.three, text.asked)}.`,
  ].join(' '),
  holds: missed.length === 0,
});
process.exitCode = missed.length === 0 && unknown === 0 ? 0 : 1;
