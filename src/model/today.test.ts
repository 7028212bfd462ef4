import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFrom, today } from './today.ts';

test('a day is one that the calendar has, written in full', () => {
  for (const day of ['2024-02-29', today()]) assert.equal(dayFrom('--day', day), day);
  for (const text of ['', 'tomorrow', '2024', '2024-02', '2025-02-29', '29.2.2024', '2024-02-29T00:00'])
    assert.throws(() => dayFrom('--day', text), {
      name: 'Refusal',
      message: `--day is "${text}", which is no day; write YYYY-MM-DD, or leave it out for today.`,
    });
});
