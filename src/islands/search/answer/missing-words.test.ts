import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingWords } from './missing-words.ts';

/** What is missing of words where the first is in no name. */
const ofFirst = (words: string, ...pagesWith: number[]) =>
  missingWords(words.split(' '), (at) => at === 0, pagesWith, 1000);

test('a word that no page has is unknown; one that few have is what a short question is about', () => {
  assert.deepEqual(ofFirst('sdxl license', 0, 900), { unknown: ['sdxl'], rarest: undefined, tells: false });
  assert.deepEqual(ofFirst('vllm license', 30, 900), { unknown: [], rarest: 0, tells: false });
  assert.equal(ofFirst('vllm license', 31, 900).rarest, undefined);
  assert.equal(ofFirst('vllm license for hosts', 3, 900, 900, 90).rarest, undefined);
});

test('what is left asks for something where a word tells pages apart, or two are left', () => {
  assert.equal(ofFirst('sdxl patents', 0, 500).tells, true);
  assert.equal(ofFirst('sdxl license', 0, 501).tells, false);
  assert.equal(ofFirst('patreon sell model', 0, 600, 900).tells, true);
  assert.equal(ofFirst('gaia x', 0, 2).tells, false);
  assert.equal(ofFirst('whisper 3', 0, 2).tells, false);
});
