import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badLines, commentsOf, readPermalinks, unreadableLines, writePermalinks } from './permalinks.ts';

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

test('a line that begins with # is a comment and no address', () => {
  const noted = `# Why /gone/ went.\n${text}`;
  assert.deepEqual(badLines(noted), []);
  assert.deepEqual(readPermalinks(noted), readPermalinks(text));
  assert.equal(commentsOf(noted), '# Why /gone/ went.\n');
});

test('a line that cannot be read is named, since the file written anew would lack it', () => {
  const message = 'is no address; write /page/, /page/#id or /old/ -> /new/';
  assert.deepEqual(unreadableLines('/a/\nb/\n\n'), [
    { line: 2, message },
    { line: 3, message },
  ]);
});

test('one address sent to two places', () => {
  assert.deepEqual(badLines('/a/#x -> /b/\n/a/#x -> /c/\n'), [
    { line: 2, message: '"/a/#x" is sent elsewhere above already; keep one' },
  ]);
});

test('a redirect to another site, or badly spaced, is told what a redirect looks like', () => {
  const message = 'is no redirect; write /old/ -> /new/, both from the root of the site and without a host';
  assert.deepEqual(badLines('/a/ -> https://host.example/\n/b/->/c/\n'), [
    { line: 1, message },
    { line: 2, message },
  ]);
});
