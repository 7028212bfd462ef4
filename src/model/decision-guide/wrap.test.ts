import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrap } from './wrap.ts';

test('lines are broken between words and hold as much as they may', () => {
  assert.deepEqual(wrap('Publish the best weights', 16), ['Publish the best', 'weights']);
  assert.deepEqual(wrap('Core', 16), ['Core']);
});

test('a word longer than a line has a line to itself', () => {
  assert.deepEqual(wrap('an extraordinarily long one', 8), ['an', 'extraordinarily', 'long one']);
});
