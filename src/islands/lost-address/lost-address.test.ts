import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOfAddress } from './lost-address.ts';

test('an address that leads nowhere is asked for by its last part', () => {
  assert.equal(wordsOfAddress('/licenses/appache-2.0/'), 'appache 2.0');
  assert.equal(wordsOfAddress('/sub/guides/when_to%20open.html', '/sub/'), 'when to open');
  assert.equal(wordsOfAddress('/models/qwen/3/'), 'qwen');
});

test('one without a word asks for nothing, one that is badly written is taken as it stands', () => {
  assert.equal(wordsOfAddress('/2026/'), '');
  assert.equal(wordsOfAddress('/'), '');
  assert.equal(wordsOfAddress('/caf%E9/'), 'caf%E9');
});
