import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from './catalogue.ts';
import { lineageOf, versionRow } from './lineage.ts';

const license = (id: string, supersedes?: string) =>
  ({ id, data: { supersedes: supersedes && { collection: 'licenses', id: supersedes } } }) as Entry<'licenses'>;
const one = license('one');
const two = license('two', 'one');
const three = license('three', 'two');
const all = [three, license('other'), one, two];

test('the versions stand oldest first, from whichever one looks', () => {
  for (const from of [one, two, three]) {
    assert.deepEqual(
      lineageOf(all, from).map(({ id }) => id),
      ['one', 'two', 'three'],
    );
  }
});

test('a line written out is taken as it stands', () => {
  const gemma = { ...license('gemma'), data: { line: [{ id: 'gemma' }, { id: 'one' }] } } as Entry<'licenses'>;
  assert.deepEqual(
    lineageOf([gemma, ...all], gemma).map(({ id }) => id),
    ['gemma', 'one'],
  );
});

test('a license without versions stands alone', () => {
  assert.equal(lineageOf(all, license('other')).length, 1);
});

test('a row says whether its versions differ', () => {
  assert.equal(versionRow('id', [one, two], ({ id }) => id).differs, true);
  assert.equal(versionRow('same', [one, two], () => 'x').differs, false);
});
