import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { test } from 'node:test';
import { filesUnder } from '../../machine/files.ts';

test('what the scripts of pages import stands with the islands, where the check of licenses looks for packages', () => {
  const imported = filesUnder('src', /\.astro$/).flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/<script>(.*?)<\/script>/gs)]
      .flatMap(([, script = '']) => [...script.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)])
      .map(([, name = '']) => (name.startsWith('.') ? join(dirname(file), name) : name)),
  );
  assert.ok(imported.length > 15);
  assert.deepEqual(
    imported.filter((name) => !name.startsWith('islands/')),
    [],
  );
});
