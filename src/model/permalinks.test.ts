import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badLines, readPermalinks, writePermalinks } from './permalinks.ts';

const text =
  '/\n/#top\n/gone/ -> /\n/licenses/mit/\n/licenses/mit/#may-sell\n/licenses/mit/#old -> /licenses/mit/#may-sell\n';

test('what is written reads back the same', () => {
  assert.deepEqual(badLines(text), []);
  assert.equal(writePermalinks(readPermalinks(text)), text);
  assert.deepEqual(readPermalinks(text), {
    addresses: { '/': ['top'], '/licenses/mit/': ['may-sell'] },
    redirects: { '/gone/': '/', '/licenses/mit/#old': '/licenses/mit/#may-sell' },
  });
});

test('a file that two branches wrote in any order is put in order', () => {
  const mixed = '/b/#x\n/a/\n/b/\n';
  assert.equal(writePermalinks(readPermalinks(mixed)), '/a/\n/b/\n/b/#x\n');
});

test('an empty file is no fault', () => {
  assert.deepEqual(badLines(''), []);
});
