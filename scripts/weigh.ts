import { readSite } from '../src/checks/site/built-site.ts';
import { type Weight, weigh } from '../src/checks/site/weight.ts';
import { byCode } from '../src/machine/order.ts';
import { kilobytes } from '../src/model/count.ts';
import { site } from '../src/site.ts';

type Measure = readonly [name: string, of: (weight: Weight) => number];

const measures: readonly Measure[] = [
  ['html br', ({ html }) => html],
  ['css br', ({ css }) => css],
  ['first screen br', ({ firstScreen }) => firstScreen],
  ['script gz', ({ script }) => script],
  ['fonts', ({ fonts }) => fonts],
  ['total', ({ html, css, script, fonts }) => html + css + script + fonts],
];

const weights = (await weigh(readSite('dist', site.base))).sort((a, b) => byCode(a.page.address, b.page.address));
const width = Math.max(...weights.map(({ page }) => page.address.length), 10);
const line = (first: string, cells: readonly string[]) =>
  [first.padEnd(width), ...cells.map((cell, i) => cell.padStart(Math.max(9, measures[i]?.[0].length ?? 0)))].join('  ');

console.log(
  line(
    'page',
    measures.map(([name]) => name),
  ),
);
for (const weight of weights)
  console.log(
    line(
      weight.page.address,
      measures.map(([, of]) => kilobytes(of(weight))),
    ),
  );

console.log('\nheaviest');
for (const [name, of] of measures) {
  const worst = weights.reduce((a, b) => (of(b) > of(a) ? b : a));
  console.log(`${name.padEnd(16)} ${kilobytes(of(worst)).padStart(9)}  ${worst.page.address}`);
}
