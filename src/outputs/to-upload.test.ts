import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { toUpload } from './to-upload.ts';

test('every file counts, hidden ones too, and the address is that of the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'licenses'));
  writeFileSync(join(folder, '.nojekyll'), '');
  writeFileSync(join(folder, 'licenses', 'index.html'), 'x'.repeat(2_340_000));
  assert.equal(
    toUpload(folder, 'https://host.example/sub/'),
    `Upload all of ${folder}/ (2 files, 2.3 MB) to https://host.example/sub/; docs/hosting/README.md says what the host has to do.`,
  );
  rmSync(folder, { recursive: true });
});
