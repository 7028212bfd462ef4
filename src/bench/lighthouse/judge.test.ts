import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithin, linesOf, type Report, reachedBy } from './judge.ts';

/** As much of a report as is read. */
const report = (performance: number, shift: number): Report => ({
  categories: {
    performance: {
      score: performance,
      auditRefs: [
        { id: 'first-contentful-paint', weight: 10 },
        { id: 'hint', weight: 0 },
      ],
    },
    accessibility: { score: 1, auditRefs: [] },
  },
  audits: {
    'first-contentful-paint': {
      id: 'first-contentful-paint',
      score: performance,
      title: 'First Contentful Paint',
      displayValue: '1.2 s',
    },
    hint: { id: 'hint', score: 0, title: 'A hint that costs nothing' },
    'cumulative-layout-shift': { id: 'cumulative-layout-shift', score: 1, title: 'Shift', numericValue: shift },
  },
});

test('a hundred in each and nothing moved is within the budget', () => {
  assert.ok(isWithin(reachedBy('/', report(1, 0))));
});

test('one point less or a part that moved is not, and what cost points is named', () => {
  assert.ok(!isWithin(reachedBy('/', report(0.99, 0))));
  assert.ok(!isWithin(reachedBy('/', report(1, 0.001))));
  assert.deepEqual(linesOf(reachedBy('/', report(0.99, 0))).slice(1), ['    First Contentful Paint: 1.2 s']);
});
