import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeOf } from './range.ts';

test('a range has its first and last byte, counted from the end where it begins with none', () => {
  assert.deepEqual(rangeOf('bytes=0-0', 10), { first: 0, last: 0 });
  assert.deepEqual(rangeOf('bytes=2-5', 10), { first: 2, last: 5 });
  assert.deepEqual(rangeOf('bytes=2-', 10), { first: 2, last: 9 });
  assert.deepEqual(rangeOf('bytes=2-99', 10), { first: 2, last: 9 });
  assert.deepEqual(rangeOf('bytes=-3', 10), { first: 7, last: 9 });
  assert.deepEqual(rangeOf('bytes=-99', 10), { first: 0, last: 9 });
});

test('a range outside the file is told; what does not read, or asks for several, gets the whole', () => {
  for (const outside of ['bytes=10-', 'bytes=10-20', 'bytes=-0']) assert.equal(rangeOf(outside, 10), 'outside');
  assert.equal(rangeOf('bytes=-1', 0), 'outside');
  for (const whole of [undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=a-b'])
    assert.equal(rangeOf(whole, 10), undefined);
});
