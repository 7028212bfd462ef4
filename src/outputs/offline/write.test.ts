import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import type { KeptList } from '../../islands/offline/worker-scope.ts';
import { uncounted } from './weight.ts';
import { writeOffline } from './write.ts';

const root = mkdtempSync(join(tmpdir(), 'offline-'));
after(() => rmSync(root, { recursive: true }));

const offered = `<p>${uncounted.files}, ${uncounted.weight}, ${uncounted.sent}</p>`;
const built = {
  'index.html': 'front',
  '404.html': 'missing',
  'offline/index.html': offered,
  'licenses/mit/index.html': 'MIT',
  '_astro/page.x1.js': 'script',
  'font.woff2': 'font',
  'mark.svg': 'mark',
  'licenses.txt': 'notices',
  'pagefind/index/a.pf_index': 'words',
  'search/names.bin': 'names',
  'sources/index.html': 'kinds of sources',
  'sources/press/index.html': 'left out',
  'licenses/mit/badge.svg': 'left out',
  'licenses/mit/index.md': 'left out',
  'licenses/mit/feed.xml': 'left out',
  'api/licenses.json': 'left out',
  'robots.txt': 'left out',
  _headers: 'left out',
  'sw.js': 'run()',
};

function site(name: string, changed: Record<string, string> = {}): string {
  const folder = join(root, name);
  for (const [file, text] of Object.entries({ ...built, ...changed })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Writes the list of a site and reads it as the browser does: the first line of the worker. */
function listOf(folder: string): KeptList {
  writeOffline(folder);
  const [, list = '', program] =
    /^self\.keptList=(.*);\n(.*)$/s.exec(readFileSync(join(folder, 'sw.js'), 'utf8')) ?? [];
  assert.equal(program, 'run()');
  return JSON.parse(list) as KeptList;
}

test('pages under their addresses, their files and the search are listed, nothing for programs and hosts', () => {
  const paths = listOf(site('one')).map(([path]) => path);
  const wanted = ['./', '404.html', 'offline/', 'licenses/mit/', '_astro/page.x1.js', 'font.woff2', 'mark.svg'];
  const more = ['licenses.txt', 'pagefind/index/a.pf_index', 'search/names.bin', 'sources/'];
  assert.deepEqual(paths.toSorted(), [...wanted, ...more].toSorted());
});

test('each hash is that of the bytes that stand there in the end, also of the page that tells the weight', () => {
  const folder = site('final');
  const hashes = new Map(listOf(folder));
  const bytes = readFileSync(join(folder, 'offline/index.html'));
  assert.equal(hashes.get('offline/'), createHash('sha256').update(bytes).digest('base64'));
  assert.match(bytes.toString(), /^<p>11 files, 0\.0 MB, 0\.0 MB<\/p>$/);
});

test('a page that changed has another hash, the others keep theirs', () => {
  const before = listOf(site('before'));
  const now = new Map(listOf(site('now', { 'licenses/mit/index.html': 'MIT, corrected' })));
  const changed = before.filter(([path, hash]) => now.get(path) !== hash).map(([path]) => path);
  assert.deepEqual(changed, ['licenses/mit/']);
});

test('a worker that imports is refused, and so is a page without a place for the weight', () => {
  assert.throws(() => writeOffline(site('shares', { 'sw.js': 'import{a}from"./_astro/a.js";a()' })), /shares code/);
  assert.throws(() => writeOffline(site('silent', { 'offline/index.html': 'no weight' })), /does not say/);
});
