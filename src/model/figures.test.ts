import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitBeside } from './figures.ts';

test('a bare number is read with what it counts', () => {
  assert.equal(unitBeside({ figure: '19,500', unit: 'downloads' }), 'downloads');
  assert.equal(unitBeside({ figure: '30 trillion', unit: 'tokens a day' }), 'tokens a day');
});

test('a figure that says it is left alone', () => {
  assert.equal(unitBeside({ figure: 'above $20 million', unit: 'US dollars' }), '');
  assert.equal(unitBeside({ figure: '98%', unit: 'percent of commits' }), '');
  assert.equal(unitBeside({ figure: '40 billion yuan', unit: 'yuan' }), '');
});
