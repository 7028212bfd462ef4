import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localDay } from './local-day.ts';

test('the day is that of the reader', () => {
  assert.equal(localDay(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
});
