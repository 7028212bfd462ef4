import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberIn } from './figures.ts';

test('a figure says its number in digits and a word for its size', () => {
  assert.equal(numberIn('$14.3 billion'), 14.3e9);
  assert.equal(numberIn('60,000+'), 60_000);
  assert.equal(numberIn('75%'), 75);
  assert.equal(numberIn('about 18 million'), 18e6);
  assert.equal(numberIn('most'), undefined);
});
