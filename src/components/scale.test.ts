import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords, scaleAround } from './scale.ts';

test('says a number in words', () => {
  assert.equal(inWords(700_000_000), '700 million');
  assert.equal(inWords(2_500_000_000), '2.5 billion');
  assert.equal(inWords(12), '12');
});

test('places a threshold between the decades around it', () => {
  const { at, ticks } = scaleAround(700_000_000);
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['1 million', '10 million', '100 million', '1 billion', '10 billion'],
  );
  assert.ok(at > 0.7 && at < 0.75);
});
