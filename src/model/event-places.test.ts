import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventAddress, quarterAddress, quarterOf, quarters } from './event-places.ts';

test('an event is listed in its year, however precise its date', () => {
  for (const date of ['1999-07-22', '1999-07', '1999'])
    assert.equal(eventAddress({ id: 'bsd', data: { date } }), '/timeline/1999/#bsd');
});

test('each date is in one quarter of its year; a year alone counts to the first', () => {
  const slugs = ['2024', '2024-01-01', '2024-03-31', '2024-04', '2024-09-30', '2024-10-01', '2024-12-31'].map(
    (date) => quarterOf(date).slug,
  );
  const [first, second, third, fourth] = quarters.map(({ slug }) => slug);
  assert.deepEqual(slugs, [first, first, first, second, third, fourth, fourth]);
  assert.equal(quarterAddress('2024', quarterOf('2024-05')), '/timeline/2024/second-quarter/');
});
