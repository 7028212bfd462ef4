import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthsBetween, shownDate } from './shown-dates.ts';

test('shows a date as precisely as it is known', () => {
  assert.equal(shownDate('2024'), '2024');
  assert.equal(shownDate('2024-03'), 'Mar 2024');
  assert.equal(shownDate('2024-03-05'), '5 Mar 2024');
});

test('counts whole months only', () => {
  assert.equal(monthsBetween('2025-09-20', '2026-11-21'), 14);
  assert.equal(monthsBetween('2025-09-22', '2026-11-21'), 13);
});
