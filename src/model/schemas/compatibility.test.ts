import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainRefer } from '../references.ts';
import { compatibilitySchema } from './compatibility.ts';

const row = (code: string, ...into: string[]) => ({
  code,
  into,
  verdict: 'yes',
  why: 'x',
  basis: 'reading',
  sources: ['s'],
});
const relicensing = { old: 'x', cla: 'x', dco: 'x', none: 'x', basis: 'reading', sources: ['s'] };
const faults = (pairs: unknown[]) =>
  compatibilitySchema(plainRefer)
    .safeParse({ licenses: ['a', 'b'], pairs, stacks: [], weights: ['a', 'b'], relicensing: [relicensing] })
    .error?.issues.map(({ message }) => message);

test('every license meets every other once', () => {
  assert.equal(faults([row('a', 'a', 'b'), row('b', 'a'), row('b', 'b')]), undefined);
});

test('a pair that is missing or told twice is named', () => {
  assert.deepEqual(faults([row('a', 'a', 'a'), row('a', 'b'), row('b', 'b')]), [
    'has no row for b into a; add it to pairs',
    'answers a into a a second time; keep one',
  ]);
});
