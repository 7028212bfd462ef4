import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventAddress, pageOfDate } from './event-places.ts';

test('an event is listed in its year, however precise its date', () => {
  for (const date of ['1999-07-22', '1999-07', '1999'])
    assert.equal(eventAddress({ id: 'bsd', data: { date } }), '/timeline/1999/#bsd');
});

test('of a year that outgrew its page each date is in one quarter; a year alone counts to the first', () => {
  const isDivided = (address: string) => address === '/timeline/2024/';
  const places = ['2024', '2024-01-01', '2024-03-31', '2024-04', '2024-09-30', '2024-10-01', '2024-12-31'].map((date) =>
    pageOfDate(date, isDivided),
  );
  const [first, second, third, fourth] = ['first', 'second', 'third', 'fourth'].map(
    (which) => `/timeline/2024/${which}-quarter/`,
  );
  assert.deepEqual(places, [first, first, first, second, third, fourth, fourth]);
});

test('of a quarter that did, in one month', () => {
  const isDivided = (address: string) => address.startsWith('/timeline/2024/');
  assert.equal(pageOfDate('2024', isDivided), '/timeline/2024/first-quarter/january/');
  assert.equal(pageOfDate('2024-09-30', isDivided), '/timeline/2024/third-quarter/september/');
});
