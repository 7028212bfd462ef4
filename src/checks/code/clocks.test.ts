import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesUnder } from '../../machine/files.ts';

test('browser tests that set the clock of a page share their window with no other', () => {
  const setting = filesUnder('e2e', /\.spec\.ts$/).filter((file) => {
    const text = readFileSync(`e2e/${file}`, 'utf8');
    return text.includes('.clock.') && !/reuseContext: false|browser\.newContext\(/.test(text);
  });
  assert.deepEqual(setting, []);
});
