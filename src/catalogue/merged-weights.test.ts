import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonQuestions } from '../model/questions.ts';
import { entryOf } from './catalogue.ts';
import { sampleCatalogue } from './fixtures/sample.ts';
import { mergedOf } from './merged-weights.ts';

const answer = { text: 'Some.', clause: '§1', source: 'paper' };
const answers = (verdict: string) =>
  Object.fromEntries([...commonQuestions, 'use-what-it-makes'].map((question) => [question, { ...answer, verdict }]));
const all = sampleCatalogue({
  licenses: {
    mit: {},
    llama: { steward: 'Meta', answers: answers('yes-if'), conditions: ['naming', 'pass-on-terms'] },
    'llama-next': { steward: 'Meta', conditions: ['naming'] },
    exaone: { steward: 'LG', answers: answers('no'), conditions: ['naming'] },
    share: { conditions: ['same-license'] },
    selfish: { answers: { ...answers('yes-if'), 'train-on-outputs': { ...answer, verdict: 'no' } } },
  },
});
const merged = (a: string, b: string) => {
  const [first, second] = [a, b].map((id) => entryOf(all, { collection: 'licenses', id }));
  assert.ok(first && second);
  return mergedOf(first, second);
};

test('a merge is no freer than the less free parent', () => {
  assert.equal(merged('mit', 'mit').sell, 'yes');
  assert.equal(merged('mit', 'llama').sell, 'yes-if');
  assert.equal(merged('exaone', 'llama').sell, 'no');
});

test('weights that may improve no other model leave a merge with others unclear, one with their like as it is', () => {
  assert.equal(merged('selfish', 'mit').sell, 'unclear');
  assert.equal(merged('llama', 'selfish').sell, 'unclear');
  assert.equal(merged('selfish', 'exaone').sell, 'no');
  assert.equal(merged('selfish', 'selfish').sell, 'yes-if');
});

test('two names cannot both come first, unless one steward gave both', () => {
  assert.match(merged('llama', 'exaone').conflict ?? '', /^llama and exaone: each wants/);
  assert.equal(merged('llama', 'llama-next').conflict, undefined);
});

test('share-alike fits terms that ask for nothing to be passed on', () => {
  assert.equal(merged('share', 'mit').conflict, undefined);
  assert.match(merged('llama', 'share').conflict ?? '', /share wants the whole under itself/);
  assert.equal(merged('share', 'share').conflict, undefined);
});
