import assert from 'node:assert/strict';
import { test } from 'node:test';
import { halvesOf } from './halves.ts';

const change = (date: string) => ({ event: { id: date, data: { date } } });
const of = (...dates: string[]) => halvesOf(dates.map(change));
const shown = (halves: ReturnType<typeof of>) =>
  halves.map(({ id, changes }) => `${id}: ${changes.map(({ event }) => event.data.date).join(' ')}`);

test('a year with few changes has one list, one without any has none', () => {
  assert.deepEqual(shown(of('2024-01-02', '2024-11')), ['changes: 2024-01-02 2024-11']);
  assert.deepEqual(of(), []);
});

test('a year with many is told in halves; a year alone counts to the first', () => {
  const early = Array.from({ length: 44 }, () => '2024-06-30');
  assert.deepEqual(shown(of('2024', ...early, '2024-07', '2024-12-31')), [
    `changes: 2024 ${early.join(' ')}`,
    'changes-from-july: 2024-07 2024-12-31',
  ]);
});

test('where all of it happened in one half there is one list', () => {
  const late = Array.from({ length: 46 }, () => '2024-08-01');
  assert.deepEqual(
    of(...late).map(({ id, changes }) => [id, changes.length]),
    [['changes', 46]],
  );
});
