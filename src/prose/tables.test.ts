import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameTables } from './tables.ts';

test('frames tables of the prose and leaves those of components alone', () => {
  const html = frameTables('<table><tr><td>a</td></tr></table><p>b</p><table class="data-table"><tr></tr></table>');
  assert.match(
    html,
    /^<div class="scroll" tabindex="0" role="group" aria-label="Table"><table class="data-table"><tr><td>a/,
  );
  assert.equal(html.match(/<div/g)?.length, 1);
});

test('a table is named as the heading it stands under, the nearest one before it', () => {
  const html = frameTables(
    '<h2 id="a">A</h2><h3 class="x" id="b">B</h3><table></table><table></table><h2 id="c">C</h2>',
  );
  assert.deepEqual(
    [...html.matchAll(/aria-labelledby="(.)"/g)].map(([, id]) => id),
    ['b', 'b'],
  );
});

test('a column that Markdown aligns has a class and no style, which the policy would block', () => {
  assert.match(
    frameTables('<table><tr><th style="text-align:right">a</th><td style="text-align: center">1</td></tr></table>'),
    /<th class="align-right">a<\/th><td class="align-center">1<\/td>/,
  );
});

test('a cell is known that is a link with its citation alone, for a finger needs more room there', () => {
  const cited = '<a href="/licenses/mit/">MIT</a><sup class="citation"><a href="#s1">1</a></sup>';
  const html = frameTables(`<table><tr><th>${cited}</th><td>${cited}</td><td>${cited} since 2023</td></tr></table>`);
  assert.match(html, /<th class="cited-link"><a .*<td class="cited-link"><a .*<td><a /);
});

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (head: string[], ...rows: string[]) =>
  `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

test('a table too wide for a phone tells each cell the name of its column, but what the row is about', () => {
  const sentence = 'Somebody else pays for the next version, and says so before the first one is out';
  const html = frameTables(
    table(['Risk', 'Who <em>pays</em>', 'The "sign"'], row('Cost', 'You', sentence), row('A fork', '', 'None')),
  );
  assert.match(html, /<table class="data-table stacks">/);
  assert.match(html, /<td>Cost<\/td><td data-label="Who pays">You<\/td><td data-label="The &quot;sign&quot;">Somebody/);
  assert.match(html, /<td>A fork<\/td><td data-label="Who pays"><\/td>/);
});

test('a table of numbers, or of two columns, stays a table on a phone', () => {
  const sentence = 'Somebody else pays for the next version, and says so before the first one is out';
  for (const html of [table(['Year', 'In', 'Out'], row('2026', '11', '11')), table(['A', 'B'], row('a', sentence))])
    assert.doesNotMatch(frameTables(html), /stacks|data-label/);
});

test('what is cited in a cell does not make it wide, and leaves its link as it was', () => {
  const cited =
    '1<sup class="citation"><a href="/a/very/long/address/of/a/source/which/nobody/sees/in/the/table/">1</a></sup>';
  assert.doesNotMatch(frameTables(table(['Year', 'In', 'Out'], row('2026', cited, cited))), /stacks/);
});
