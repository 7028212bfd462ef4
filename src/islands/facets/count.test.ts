import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOf } from './count.ts';

const words = { one: 'event', many: 'events', none: 'No matching events this year.' };

test('events are counted in words that fit the number', () => {
  assert.equal(countOf(1, 1, words), '1 event.');
  assert.equal(countOf(34, 34, words), '34 events.');
  assert.equal(countOf(1, 34, words), '1 of 34 events.');
  assert.equal(countOf(0, 1, words), 'No matching events this year.');
});
