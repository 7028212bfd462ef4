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
  const html = frameTables(`<table><tr><td>${cited}</td><td>${cited} since 2023</td></tr></table>`);
  assert.match(html, /<td class="cited-link"><a .*<td><a /);
});
