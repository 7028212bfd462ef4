import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesUnder } from '../machine/files.ts';
import { promote, stagingFolder } from './staging.ts';

const root = mkdtempSync(join(tmpdir(), 'place-'));
after(() => rmSync(root, { recursive: true }));

function write(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
}

test('a build is written beside the last one, which stays whole until the new one takes its place', () => {
  const place = join(root, 'dist');
  write(place, 'old.html', 'old');
  assert.equal(stagingFolder(`${place}/`), stagingFolder(place));
  write(stagingFolder(place), 'new.html', 'new');
  assert.deepEqual(filesUnder(place), ['old.html']);
  promote(`${place}/`);
  assert.deepEqual(filesUnder(root), ['dist/new.html']);
  assert.equal(readFileSync(join(place, 'new.html'), 'utf8'), 'new');
});

test('the first build needs none before it, and what a broken swap left is no hindrance', () => {
  const place = join(root, 'first');
  write(`${place}-last`, 'torn.html', 'torn');
  write(stagingFolder(place), 'new.html', 'new');
  promote(place);
  assert.deepEqual(filesUnder(root, /^first/), ['first/new.html']);
});
