import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { noticeFaults, packagesIn } from './notices.ts';

const folder = mkdtempSync(join(tmpdir(), 'notices-'));
after(() => rmSync(folder, { recursive: true }));

test('the packages in the scripts for browsers are those they import, types and tests left out', () => {
  assert.deepEqual(packagesIn('src/islands'), ['fastest-levenshtein', 'stemmer', 'workbox-precaching']);
});

test('each package and each font has the text of its license on the site', () => {
  writeFileSync(join(folder, 'x.woff2'), '');
  const lacks = (what: string) => ({ file: 'licenses.txt', check: 'notices', message: `lacks the license of ${what}` });
  assert.deepEqual(noticeFaults(folder, ['a/b']), [lacks('a/b'), lacks('x.woff2')]);
  writeFileSync(join(folder, 'licenses.txt'), 'a/b 1.0 (MIT)\n====\n\nMIT\n\n\nx.woff2\n====\n\n');
  assert.deepEqual(noticeFaults(folder, ['a/b']), [lacks('x.woff2')]);
});
