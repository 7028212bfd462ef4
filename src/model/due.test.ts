import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueInWords, isDue } from './due.ts';

const page = (checked: string, fastMoving = false) => ({ checked, fastMoving });

test('a page is due after 180 days, one that moves fast after 90', () => {
  assert.equal(isDue(page('2026-01-01'), '2026-06-30'), false);
  assert.equal(isDue(page('2026-01-01'), '2026-07-01'), true);
  assert.equal(isDue(page('2026-01-01', true), '2026-04-01'), false);
  assert.equal(isDue(page('2026-01-01', true), '2026-04-02'), true);
});

test('says in whole months how long ago a page was checked', () => {
  assert.match(dueInWords(page('2025-09-20'), '2026-11-21'), /^Last checked 14 months ago\./);
  assert.match(dueInWords(page('2026-01-01', true), '2026-02-20'), /^Last checked 1 month ago\./);
});
