import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf } from './catalogue.ts';
import { sampleCatalogue } from './fixtures/sample.ts';
import { lineageOf, versionRow } from './lineage.ts';

const all = sampleCatalogue({
  licenses: {
    three: { supersedes: 'two' },
    other: {},
    one: {},
    two: { supersedes: 'one' },
    gemma: { line: ['gemma', 'one'] },
  },
});
const license = (id: string) => entryOf(all, { collection: 'licenses', id });
const lineFrom = (id: string) => lineageOf(all, license(id)).map((version) => version.id);

test('the versions stand oldest first, from whichever one looks', () => {
  for (const from of ['one', 'two', 'three']) assert.deepEqual(lineFrom(from), ['one', 'two', 'three']);
});

test('a line written out is taken as it stands', () => {
  assert.deepEqual(lineFrom('gemma'), ['gemma', 'one']);
});

test('a license without versions stands alone', () => {
  assert.deepEqual(lineFrom('other'), ['other']);
});

test('a row says whether its versions differ', () => {
  const versions = [license('one'), license('two')];
  assert.equal(versionRow('id', versions, ({ id }) => id).differs, true);
  assert.equal(versionRow('same', versions, () => 'x').differs, false);
});
