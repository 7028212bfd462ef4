import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Graph, readAnswers, writeAnswers } from './answers.ts';

/** A question with answers, each `id>next`. */
const question = (id: string, ...answers: string[]) => ({
  id,
  answers: answers.map((each) => {
    const [answer = '', next = ''] = each.split('>');
    return { id: answer, next };
  }),
});
const graph: Graph = {
  start: 'sell',
  questions: [question('sell', 'model>rivals', 'nothing>hold'), question('rivals', 'yes>hold', 'no>open')],
};
const read = (query: string) => Object.fromEntries(readAnswers(new URLSearchParams(query), graph));

test('answers are read by question, whatever else an address carries', () => {
  assert.deepEqual(read('utm_source=mail&sell=model&__proto__=x&constructor=y&rivals=no'), {
    sell: 'model',
    rivals: 'no',
  });
});

test('an answer the question does not have is none, and does not hide the others', () => {
  assert.deepEqual(read('sell=__proto__&rivals=no'), { rivals: 'no' });
  assert.deepEqual(read('sell=yes&rivals='), {});
  assert.deepEqual(read('%zz&sell=%E0'), {});
});

test('of a key that is repeated the first known value counts, and the others are dropped', () => {
  assert.deepEqual(read('sell=bogus&sell=model&sell=nothing'), { sell: 'model' });
});

test('case is no difference', () => assert.deepEqual(read('SELL=Model'), { sell: 'model' }));

test('answers are written sorted by question, and nothing where there are none', () => {
  const answers = new Map([
    ['sell', 'model'],
    ['rivals', 'no'],
  ]);
  assert.equal(writeAnswers(answers), '?rivals=no&sell=model');
  assert.equal(writeAnswers(new Map()), '');
});

test('what was written is read again', () => {
  const answers = new Map([
    ['rivals', 'yes'],
    ['sell', 'model'],
  ]);
  assert.deepEqual(new Map(readAnswers(new URLSearchParams(writeAnswers(answers)), graph)), new Map(answers.entries()));
});
