import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOfAddress } from './words-of-address.ts';

test('an address is read as the words of its last part', () => {
  for (const [path, words] of [
    ['/licenses/apache-2.0/', 'apache 2.0'],
    ['/companies/hugging_face', 'hugging face'],
    ['/licenses/mit.html', 'mit'],
    ['/stra%C3%9Fe/', 'straße'],
    ['/100%/', '100%'],
    ['/', ''],
  ] as const)
    assert.equal(wordsOfAddress(path), words);
});
