import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestOf, summaryOf, yearsOf } from './years.ts';

const event = (id: string, date: string) => ({ id, data: { date } });

test('years count what happened in them, the latest first; a year without anything has no row', () => {
  const change = (date: string, crossing: 'in' | 'out' | 'stayed') => ({
    event: event('x', date),
    track: { crossing },
  });
  assert.deepEqual(
    yearsOf([change('2021-01', 'in'), change('2021-12', 'in'), change('2023', 'out')], [event('y', '2021-05-01')]),
    [
      { year: '2023', in: 0, out: 1, stayed: 0, others: 0 },
      { year: '2021', in: 2, out: 0, stayed: 0, others: 1 },
    ],
  );
});

test('a year is told in words that fit its numbers', () => {
  const year = { year: '2023', in: 0, out: 0, stayed: 0, others: 0 };
  assert.equal(
    summaryOf({ ...year, in: 4, out: 2, stayed: 1, others: 1 }),
    '7 license changes in 2023: 4 left open licenses, 2 came to them, 1 stayed on its side. 1 other event.',
  );
  assert.equal(summaryOf({ ...year, out: 1 }), '1 license change in 2023: it came to open licenses.');
  assert.equal(summaryOf({ ...year, others: 2 }), 'No license change in 2023. 2 other events.');
});

test('a long list keeps its latest and tells in which years the others are', () => {
  const events = ['2021-01', '2021-05', '2022', '2023'].map((date) => event(date, date));
  const { latest, earlier } = latestOf(events, 1);
  assert.deepEqual(latest, [event('2023', '2023')]);
  assert.deepEqual(earlier, [
    { year: '2021', count: 2 },
    { year: '2022', count: 1 },
  ]);
  assert.deepEqual(latestOf(events, 9), { latest: events, earlier: [] });
});
