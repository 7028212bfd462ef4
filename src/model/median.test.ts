import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median } from './median.ts';

test('half of the numbers lie below it and half above; of an even count it is the mean of the two in the middle', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1]), 2.5);
  assert.equal(median([]), undefined);
});
