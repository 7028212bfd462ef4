import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collections } from '../../model/collections.ts';
import { apiListing } from './listing.ts';

test('every collection is listed with a sentence, its count and its schema', () => {
  const { apiVersion, day, files } = apiListing(
    { entries: ({ length }) => length, hubIds: 7, outcomes: 5 },
    '2026-11-20',
  );
  assert.deepEqual([typeof apiVersion, day], ['number', '2026-11-20']);
  for (const collection of collections) {
    const found = files.find(({ url }) => url === `/api/${collection}.json`);
    assert.equal(found?.schema, `/api/schema/${collection}.json`);
    assert.equal(found?.count, collection.length);
    assert.match(found?.description ?? '', /^[A-Z].*\.$/, collection);
  }
  assert.equal(files.at(-1)?.count, 7);
});
