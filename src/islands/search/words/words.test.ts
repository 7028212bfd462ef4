import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compact, otherEnding, stemOf, subjectOf, wordsOf } from './words.ts';

test('one license, however it is written', () => {
  for (const written of [
    'GPL-3.0-only',
    'gplv3',
    'GPL v3',
    'gpl 3',
    'gpl3',
    'GPL 3.0 or later',
    'gpl-3.0+',
    'the GPL license, version 3',
  ]) {
    assert.equal(compact(wordsOf(written)), 'gpl3', written);
  }
  assert.equal(compact(wordsOf('LGPLv2.1')), compact(wordsOf('lgpl-2.1-or-later')));
  assert.notEqual(compact(wordsOf('GPL-2.0')), compact(wordsOf('GPL-3.0')));
});

test('spelling, case, accents and plural make no difference', () => {
  assert.equal(compact(wordsOf('Software Licences')), compact(wordsOf('software license')));
  assert.equal(compact(wordsOf('Hugging Face')), compact(wordsOf('huggingface')));
  assert.deepEqual(wordsOf('Café’s'), ['cafe']);
  assert.deepEqual(
    wordsOf('pseudonymised, organisations, finalising'),
    wordsOf('pseudonymized, organizations, finalizing'),
  );
  assert.deepEqual(wordsOf('enterprise promise arise'), ['enterprise', 'promise', 'arise']);
});

test('what people write as one word is the two that pages have', () => {
  assert.deepEqual(wordsOf('finetuned datasets, opensourcing'), wordsOf('fine tuned data sets, open sourcing'));
  assert.deepEqual(wordsOf('database finely opener'), ['database', 'finely', 'opener']);
});

test('a name made of nothing but optional words stays itself', () => {
  assert.equal(compact(wordsOf('license')), 'license');
});

test('a question is reduced to its subject, never to nothing', () => {
  assert.deepEqual(subjectOf(wordsOf('Can I sell a product built on Llama?')), ['sell', 'product', 'built', 'llama']);
  assert.deepEqual(subjectOf(wordsOf('who is it')), ['who', 'is', 'it']);
});

test('endings go, numbers stay', () => {
  assert.equal(stemOf('relicensed'), stemOf('relicensing'));
  assert.equal(stemOf('2.1'), '2.1');
  assert.equal(stemOf('governments'), stemOf('government'));
  assert.notEqual(stemOf('government'), stemOf('governance'));
});

test('an abbreviation is looked for with its s and without', () => {
  assert.deepEqual(['llm', 'nvca', 'gpus', 'clas', 'fsl'].map(otherEnding), [
    ['llms'],
    ['nvcas'],
    ['gpu'],
    ['cla'],
    ['fsls'],
  ]);
  assert.deepEqual(['meta', 'licenses', 'us', '2024', 'mit'].flatMap(otherEnding), []);
});
