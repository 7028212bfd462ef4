import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFaults, type Tree } from './tree.ts';

/** A question with one answer per id in `next`. */
function question(id: string, ...next: string[]): Tree['questions'][number] {
  return { id, answers: next.map((to, index) => ({ id: `a${index}`, next: to })) };
}

/** An outcome and its runner-up. */
function outcome(id: string, runnerUp: string): Tree['outcomes'][number] {
  return { id, runnerUp: { outcome: runnerUp } };
}

const outcomes = [outcome('open', 'hold'), outcome('hold', 'open')];

test('a tree whose branches meet again is sound', () => {
  const questions = [
    question('first', 'second', 'third'),
    question('second', 'third', 'open'),
    question('third', 'hold'),
  ];
  assert.deepEqual(findFaults({ start: 'first', questions, outcomes }), []);
});

test('sixty questions whose answers merge are counted once each, and are too many', () => {
  const questions = Array.from({ length: 60 }, (_, at) =>
    at < 59 ? question(`q${at}`, `q${at + 1}`, `q${at + 1}`) : question(`q${at}`, 'open', 'hold'),
  );
  assert.deepEqual(findFaults({ start: 'q0', questions, outcomes }), [
    { path: ['start'], message: 'a way from here asks 60 questions; at most 7' },
  ]);
});

test('a start or an answer that leads nowhere', () => {
  const questions = [question('first', 'open', 'hold', 'shut')];
  assert.deepEqual(findFaults({ start: 'first', questions, outcomes }), [
    { path: ['questions', 0, 'answers', 2, 'next'], message: '"shut" is no question and no outcome' },
  ]);
  assert.deepEqual(findFaults({ start: 'fist', questions: [], outcomes: [] }), [
    { path: ['start'], message: '"fist" is no question to begin with' },
  ]);
});

test('a circle is named once, even where two ways lead into it', () => {
  const questions = [
    question('first', 'second', 'third', 'open', 'hold'),
    question('second', 'third'),
    question('third', 'second', 'open'),
  ];
  assert.deepEqual(findFaults({ start: 'first', questions, outcomes }), [
    { path: ['questions', 2, 'answers', 0, 'next'], message: 'leads round in a circle: second → third → second' },
  ]);
});

test('a question that leads to itself', () => {
  const questions = [question('first', 'first', 'open', 'hold')];
  assert.deepEqual(findFaults({ start: 'first', questions, outcomes }), [
    { path: ['questions', 0, 'answers', 0, 'next'], message: 'leads round in a circle: first → first' },
  ]);
});

test('questions and outcomes that no answer leads to', () => {
  const questions = [question('first', 'open'), question('lost', 'hold')];
  assert.deepEqual(findFaults({ start: 'first', questions, outcomes }), [
    { path: ['questions', 1, 'id'], message: 'no answer leads to "lost"' },
    { path: ['outcomes', 1, 'id'], message: 'no answer leads to "hold"' },
  ]);
});

test('ids used twice, among questions and outcomes or within one question', () => {
  const twice = {
    id: 'first',
    answers: [
      { id: 'yes', next: 'open' },
      { id: 'yes', next: 'hold' },
    ],
  };
  assert.deepEqual(
    findFaults({ start: 'first', questions: [twice], outcomes: [...outcomes, outcome('first', 'open')] }),
    [
      { path: ['outcomes', 2, 'id'], message: '"first" is the id of another one above' },
      { path: ['questions', 0, 'answers', 1, 'id'], message: '"yes" is the id of another one above' },
    ],
  );
});

test('runners-up that are no other outcome', () => {
  const questions = [question('first', 'open', 'hold')];
  const wrong = [outcome('open', 'open'), outcome('hold', 'first')];
  assert.deepEqual(findFaults({ start: 'first', questions, outcomes: wrong }), [
    { path: ['outcomes', 0, 'runnerUp', 'outcome'], message: '"open" is its own runner-up' },
    { path: ['outcomes', 1, 'runnerUp', 'outcome'], message: '"first" is no outcome' },
  ]);
});

test('a tip that does not lead to the runner-up, or is never asked on the way', () => {
  const questions = [question('first', 'open', 'second'), question('second', 'hold', 'hold')];
  const tipped = (asked: string, answer: string) =>
    findFaults({
      start: 'first',
      questions,
      outcomes: [
        { id: 'open', runnerUp: { outcome: 'hold', tip: { question: asked, answer } } },
        outcome('hold', 'open'),
      ],
    }).map(({ message }) => message);
  assert.deepEqual(tipped('first', 'a1'), []);
  assert.deepEqual(tipped('first', 'a0'), ['"a0" does not lead to "hold"']);
  assert.deepEqual(tipped('first', 'a7'), ['"a7" is no answer to "first"']);
  assert.deepEqual(tipped('second', 'a0'), ['"second" is on no way to "open"']);
});
