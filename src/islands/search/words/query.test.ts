import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchNames } from '../names/name-match.ts';
import { readNames } from '../names/names.ts';
import { termsOf } from '../texts/terms.ts';
import { readQuery } from './query.ts';

const long = 'apache patent grant '.repeat(5000);

test('a question is looked for whole, up to some length', () => {
  const { isCut, words, unfinished } = readQuery('may we sell what we build on llama');
  assert.equal(isCut, false);
  assert.equal(words.length, 8);
  assert.equal(unfinished, true);
});

test('of a longer question only the beginning is looked for, in whole words', () => {
  const { isCut, words, unfinished } = readQuery(long);
  assert.equal(isCut, true);
  assert.equal(unfinished, false);
  assert.ok(words.length <= 24);
  for (const word of words) assert.ok(['apache', 'patent', 'grant'].includes(word), word);
  assert.equal(readQuery('ab '.repeat(30)).isCut, true);
  assert.equal(readQuery('x'.repeat(100_000)).words.join('').length, 300);
});

test('no question keeps the browser busy', () => {
  const words = Array.from({ length: 2000 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`);
  const found = {
    title: '',
    url: '',
    type: 'license',
    facets: [],
    links: 0,
  } as const;
  const names = readNames(words.map((name) => ({ ...found, names: [name], facets: [] })));
  const begun = performance.now();
  for (const question of [long, 'ſﷺ'.repeat(50_000), words.join(' '), 'q'.repeat(100_000)]) {
    const query = readQuery(question);
    termsOf(query, names);
    matchNames(query, names);
  }
  assert.ok(performance.now() - begun < 2000);
});

test('the size of a model is minor, and so is the number of its experts', () => {
  const minor = (text: string) => {
    const { subject, isMinor } = readQuery(text);
    return subject.filter((_, at) => isMinor[at]).join(' ');
  };
  assert.equal(minor('qwen 2.5 72b'), '72 b');
  assert.equal(minor('mixtral 8x7b license'), '8 x 7 b');
  assert.equal(minor('grok x 2'), '');
});
