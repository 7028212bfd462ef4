import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { wordFileFaults } from './word-files.ts';

const root = mkdtempSync(join(tmpdir(), 'word-files-'));
after(() => rmSync(root, { recursive: true }));

/** A site whose files of words have these sizes. */
function siteOf(name: string, sizes: readonly number[]): string {
  const site = join(root, name);
  mkdirSync(join(site, 'pagefind/index'), { recursive: true });
  for (const [at, size] of sizes.entries())
    writeFileSync(join(site, `pagefind/index/${at}.pf_index`), 'x'.repeat(size));
  return site;
}
const messages = (site: string) => wordFileFaults(site).map(({ message }) => message.split(';')[0]);

test('small files are no fault, and one of a common word is none', () => {
  assert.deepEqual(messages(siteOf('small', [3000, 5000, 5000, 5000, 5000, 6000, 7000, 8000, 12_000, 45_000])), []);
});

test('files as Pagefind makes them by itself are a fault', () => {
  assert.deepEqual(messages(siteOf('large', [5000, 27_000, 27_000, 30_000])), [
    '25 of 100 files of words weigh no more than 6.0 KB, 50 have to',
    '25 of 100 files of words weigh no more than 12.0 KB, 90 have to',
  ]);
});

test('more than one large file in ten is a fault, though most are small', () => {
  assert.deepEqual(messages(siteOf('tail', [1000, 1000, 1000, 1000, 13_000])), [
    '80 of 100 files of words weigh no more than 12.0 KB, 90 have to',
  ]);
});

test('a site without files of words has a fault', () => {
  assert.deepEqual(messages(join(root, 'none')), ['has no files of words, so that no text can be found']);
  assert.deepEqual(messages(siteOf('empty', [])), ['has no files of words, so that no text can be found']);
});
