import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { arrowsBothWays, arrowsToFixtures, arrowsUp, filesWith } from './arrows.ts';

test('no import of ours runs back up between folders', () => {
  assert.deepEqual(arrowsUp('.'), []);
});

test('no two folders beside each other import each other', () => {
  assert.deepEqual(arrowsBothWays('.'), []);
});

test('what was made for tests is used by tests alone', () => {
  assert.deepEqual(arrowsToFixtures('.'), []);
});

test('the catalogue alone reads what Astro collected', () => {
  assert.deepEqual(filesWith('.', /^import.* from 'astro:content'/m), [
    'src/catalogue/read.ts',
    'src/content.config.ts',
  ]);
});

test('components are handed what they show of the content: none reads the catalogue or a file', () => {
  const readers = filesWith('.', /^import .*\bfrom '(.*\/catalogue\/(read|singles|permalinks)\.ts|node:fs)'/m);
  assert.deepEqual(
    readers.filter((file) => file.startsWith('src/components/') && !file.endsWith('.test.ts')),
    [],
  );
});

test('the folders of the system are read in one place, which gives their paths the same form everywhere', () => {
  const readers = filesWith('.', /^import .*\b(globSync|readdirSync)\b/m);
  assert.deepEqual(
    readers.filter((file) => !file.endsWith('.test.ts')),
    ['src/machine/files.ts'],
  );
});

/** A folder with these files in it. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'arrows-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

test('an import that runs up, to a folder beside or out of the code is named', () => {
  const root = folderOf({
    'src/model/kind.ts': "import { page } from '../pages/page.ts';",
    'src/catalogue/entry.ts': "import { kind } from '../model/kind.ts';\nimport '../islands/search.ts';",
    'src/pages/page.ts': "import { kind } from '../model/kind.ts';\nimport '../../scripts/run.ts';",
  });
  assert.deepEqual(arrowsUp(root), [
    'src/catalogue/entry.ts imports src/islands/search.ts',
    'src/model/kind.ts imports src/pages/page.ts',
    'src/pages/page.ts imports scripts/run.ts',
  ]);
});

test('folders that import each other are named, a folder and what lies in it are not', () => {
  const root = folderOf({
    'src/islands/search/names/names.ts': "import '../words/words.ts';\nimport '../format.ts';",
    'src/islands/search/words/deep/query.ts': "import '../../names/names.ts';",
    'src/islands/search/format.ts': "import './words/words.ts';",
  });
  assert.deepEqual(arrowsBothWays(root), [
    'src/islands/search/names/names.ts imports src/islands/search/words/words.ts',
    'src/islands/search/words/deep/query.ts imports src/islands/search/names/names.ts',
  ]);
});

test('an import of a fixture by what is no test is named', () => {
  const root = folderOf({
    'src/model/fixtures/more.ts': "import './sample.ts';",
    'src/model/kind.test.ts': "import './fixtures/sample.ts';",
    'src/model/kind.ts': "import './fixtures/sample.ts';",
  });
  assert.deepEqual(arrowsToFixtures(root), ['src/model/kind.ts imports src/model/fixtures/sample.ts']);
});
