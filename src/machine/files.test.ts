import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesUnder } from './files.ts';

const root = mkdtempSync(join(tmpdir(), 'a #b %20c '));
after(() => rmSync(root, { recursive: true }));
for (const folder of ['b', 'a/c']) mkdirSync(join(root, folder), { recursive: true });
for (const file of ['b/x.yml', 'a/c/y.mdx', 'a.yml', 'B.yml', 'a/z.yml']) writeFileSync(join(root, file), '');

test('files are named by their path from the folder, in the same order everywhere', () => {
  const files = ['B.yml', 'a.yml', 'a/c/y.mdx', 'a/z.yml', 'b/x.yml'];
  for (const folder of [root, `${root}/`, `${root}/.`, join(root, 'a/..')]) assert.deepEqual(filesUnder(folder), files);
  assert.deepEqual(filesUnder(root, /^a\/[^/]+$/), ['a/z.yml']);
  assert.throws(() => filesUnder(join(root, 'absent')), /ENOENT/);
});
