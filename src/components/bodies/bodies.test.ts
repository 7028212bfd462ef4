import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { pageCollections } from '../../model/collections.ts';

test('every collection of pages has the body of its page beside this file', () => {
  const missing = pageCollections.filter((collection) => !existsSync(`${import.meta.dirname}/${collection}.astro`));
  assert.deepEqual(missing, []);
});
