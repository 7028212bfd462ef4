import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percent, reaches, tallyOf } from './rates.ts';

test('a right page counts as first, as one of three, or as missed', () => {
  assert.deepEqual(tallyOf([0, 0, 2, 3, -1]), { asked: 5, first: 2, three: 3 });
  assert.equal(percent(2, 5), '40.0 %');
});

test('a target is reached at its very share and missed by one question below', () => {
  const target = { first: 0.5, three: 0.75 };
  assert.ok(reaches(tallyOf([0, 0, 1, 5]), target));
  assert.ok(!reaches(tallyOf([0, 1, 1, 5]), target));
  assert.ok(!reaches(tallyOf([0, 0, 5, 5]), target));
});
