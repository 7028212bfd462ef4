import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesUnder } from '../machine/files.ts';
import { asInPage, earlyScripts } from './early-scripts.ts';

test('every early script is listed, so that the policy lets it run', () => {
  const inSrc = filesUnder('src', /\.early\.js$/);
  assert.deepEqual(earlyScripts.map((file) => file.replace(/^.*\/src\//, '')).sort(), inSrc.sort());
});

test('in a page a script has no comments and nothing that ends it', () => {
  for (const file of earlyScripts) {
    const script = asInPage(file);
    assert.doesNotMatch(script, /\/\*|<\/script|\n/);
    assert.ok(script.length > 0);
  }
});
