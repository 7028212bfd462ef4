import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOf, reportAddress } from './passage.ts';

const passage = {
  page: 'Llama 4',
  heading: 'May we… sell & host?',
  address: 'https://host.example/licenses/llama-4/#may',
  checked: '20 Nov 2026',
};

test('a citation names page, heading, site, day and address', () => {
  assert.equal(
    citationOf(passage, 'Opening Moves'),
    'Llama 4, “May we… sell & host?”. Opening Moves. Facts checked 20 Nov 2026. https://host.example/licenses/llama-4/#may',
  );
  assert.doesNotMatch(citationOf({ ...passage, checked: undefined }, 'Opening Moves'), /checked/);
});

test('a report comes with the place and the edition, whatever signs they hold', () => {
  const { origin, pathname, searchParams } = new URL(
    reportAddress('https://forge.example/a/b/issues', passage, 'abc1'),
  );
  assert.equal(origin + pathname, 'https://forge.example/a/b/issues/new');
  assert.equal(searchParams.get('title'), 'Llama 4: May we… sell & host?');
  assert.equal(searchParams.get('where'), passage.address);
  assert.equal(searchParams.get('build'), 'abc1');
  assert.doesNotMatch(reportAddress('https://forge.example/a/b/issues', passage, ''), /build=/);
});
