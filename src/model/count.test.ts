import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, kilobytes } from './count.ts';

test('one is one, all else are many, and long numbers have their comma', () => {
  assert.equal(counted(1, 'change'), '1 change');
  assert.equal(counted(0, 'change'), '0 changes');
  assert.equal(counted(5833, 'change'), '5,833 changes');
  assert.equal(counted(2, 'page is', 'pages are'), '2 pages are');
});

test('a KB is 1,000 bytes', () => {
  assert.equal(kilobytes(14_600), '14.6 KB');
  assert.equal(kilobytes(1024), '1.0 KB');
});
