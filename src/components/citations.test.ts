import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberCitations, placeholder } from './citations.ts';

test('numbers sources by their first mention and gives each mention an id of its own', () => {
  const { html, cited } = numberCitations(
    `<p>One${placeholder('b')} two${placeholder('a')}</p><dd>three${placeholder('b')}</dd>`,
  );
  assert.deepEqual(cited, [
    { id: 'b', mentions: ['c1-1', 'c1-2'] },
    { id: 'a', mentions: ['c2-1'] },
  ]);
  assert.match(
    html,
    /One<sup class="citation" data-search-ignore><a href="#s1" id="c1-1" aria-label="Source 1">1<\/a><\/sup> two/,
  );
  assert.match(html, /three<sup class="citation" data-search-ignore><a href="#s1" id="c1-2"/);
});

test('leaves a page without citations as it is', () => {
  assert.deepEqual(numberCitations('<p>None</p>'), { html: '<p>None</p>', cited: [] });
});
