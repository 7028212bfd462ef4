import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { differences } from './same.ts';

const root = mkdtempSync(join(tmpdir(), 'same-'));
after(() => rmSync(root, { recursive: true }));

function site(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(root, name);
}

test('the same bytes are no difference; other bytes, and files in one only, are named', () => {
  const one = site('one', { 'index.html': 'same', 'a/index.html': 'abc', 'b.css': 'x', 'd.js': 'ab' });
  const other = site('other', { 'index.html': 'same', 'a/index.html': 'axc', 'c.css': 'x', 'd.js': 'abc' });
  assert.deepEqual(differences(one, one), []);
  assert.deepEqual(differences(one, other), [
    'a/index.html: differs from byte 1',
    `b.css: only in ${one}`,
    `c.css: only in ${other}`,
    'd.js: differs from byte 2',
  ]);
});
