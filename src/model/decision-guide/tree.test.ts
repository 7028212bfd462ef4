import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFaults, type Tree } from './tree.ts';

/** A question with one answer per id in `next`. */
function question(id: string, ...next: string[]): Tree['questions'][number] {
  return { id, answers: next.map((to, index) => ({ id: `a${index}`, next: to })) };
}

/** An outcome, its runner-up and the answer, as `question answer`, that would tip it. */
function outcome(id: string, runnerUp: string, tip = 'first a0'): Tree['outcomes'][number] {
  const [question = '', answer = ''] = tip.split(' ');
  return { id, runnerUp: { outcome: runnerUp, tip: { question, answer } } };
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

/** Questions one after another, two answers each, of which the last decides. */
const inARow = (length: number) =>
  Array.from({ length }, (_, at) =>
    at + 1 < length ? question(`q${at}`, `q${at + 1}`, `q${at + 1}`) : question(`q${at}`, 'open', 'hold'),
  );

/** The ends of {@link inARow}. */
const endsOf = (length: number) => [
  outcome('open', 'hold', `q${length - 1} a1`),
  outcome('hold', 'open', `q${length - 1} a0`),
];

test('seven questions on a way are enough, and the eighth is named', () => {
  assert.deepEqual(findFaults({ start: 'q0', questions: inARow(7), outcomes: endsOf(7) }), []);
  assert.deepEqual(findFaults({ start: 'q0', questions: inARow(8), outcomes: endsOf(8) }), [
    {
      path: ['questions', 7, 'id'],
      message: 'is question 8 of some way to it, and no reader is asked more than 7; shorten that way',
    },
  ]);
});

test('the longest way counts where a short one leads to the same question', () => {
  const [first, ...rest] = inARow(8);
  const questions = [
    ...(first ? [{ ...first, answers: [{ id: 'a0', next: 'q7' }, ...first.answers.slice(1)] }] : []),
    ...rest,
  ];
  assert.deepEqual(
    findFaults({ start: 'q0', questions, outcomes: endsOf(8) }).map(({ path }) => path),
    [['questions', 7, 'id']],
  );
});

test('sixty questions whose answers merge are looked through once each', () => {
  assert.deepEqual(
    findFaults({ start: 'q0', questions: inARow(60), outcomes: endsOf(60) }).map(({ path }) => path),
    [['questions', 7, 'id']],
  );
});

test('a start or an answer that leads nowhere', () => {
  const questions = [question('first', 'open', 'hold', 'shut')];
  assert.deepEqual(findFaults({ start: 'first', questions, outcomes }), [
    {
      path: ['questions', 0, 'answers', 2, 'next'],
      message: '"shut" is no question and no outcome; write the id of one',
    },
  ]);
  assert.deepEqual(findFaults({ start: 'fist', questions: [], outcomes: [] }), [
    { path: ['start'], message: '"fist" is no question to begin with; write the id of one' },
  ]);
});

test('a circle is named once, even where two ways lead into it', () => {
  const questions = [
    question('first', 'second', 'third', 'open', 'hold'),
    question('second', 'third'),
    question('third', 'second', 'open'),
  ];
  assert.deepEqual(findFaults({ start: 'first', questions, outcomes }), [
    {
      path: ['questions', 2, 'answers', 0, 'next'],
      message: 'leads round in a circle, second → third → second; lead it to another question or outcome',
    },
  ]);
});

test('a question that leads to itself', () => {
  const questions = [question('first', 'first', 'open', 'hold')];
  assert.deepEqual(findFaults({ start: 'first', questions, outcomes }), [
    {
      path: ['questions', 0, 'answers', 0, 'next'],
      message: 'leads round in a circle, first → first; lead it to another question or outcome',
    },
  ]);
});

test('questions and outcomes that no answer leads to', () => {
  const questions = [question('first', 'open'), question('lost', 'hold')];
  assert.deepEqual(findFaults({ start: 'first', questions, outcomes }), [
    { path: ['questions', 1, 'id'], message: 'no answer leads to "lost"; lead one there, or take it out' },
    { path: ['outcomes', 1, 'id'], message: 'no answer leads to "hold"; lead one there, or take it out' },
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
      { path: ['outcomes', 2, 'id'], message: '"first" is the id of another one above; choose another' },
      { path: ['questions', 0, 'answers', 1, 'id'], message: '"yes" is the id of another one above; choose another' },
    ],
  );
});

test('runners-up that are no other outcome', () => {
  const questions = [question('first', 'open', 'hold')];
  const wrong = [outcome('open', 'open'), outcome('hold', 'first')];
  assert.deepEqual(findFaults({ start: 'first', questions, outcomes: wrong }), [
    { path: ['outcomes', 0, 'runnerUp', 'outcome'], message: '"open" is its own runner-up; name another outcome' },
    { path: ['outcomes', 1, 'runnerUp', 'outcome'], message: '"first" is no outcome; write the id of one' },
  ]);
});

test('a runner-up that the named answer does not lead to', () => {
  const questions = [
    question('first', 'second', 'third'),
    question('second', 'open', 'hold'),
    question('third', 'hold'),
  ];
  const tipped = (tip: string) =>
    findFaults({
      start: 'first',
      questions,
      outcomes: [outcome('open', 'hold', tip), outcome('hold', 'open', 'first a0')],
    });
  const path = (field: string) => ['outcomes', 0, 'runnerUp', 'tip', field];
  assert.deepEqual(tipped('second a1'), []);
  assert.deepEqual(tipped('first a1'), []);
  assert.deepEqual(tipped('second a0'), [
    { path: path('answer'), message: '"a0" does not lead to "hold"; name one that does' },
  ]);
  assert.deepEqual(tipped('second a2'), [
    { path: path('answer'), message: '"a2" is no answer to "second"; write the id of one' },
  ]);
  assert.deepEqual(tipped('third a0'), [
    { path: path('question'), message: '"third" is asked on no way to "open"; name one that is' },
  ]);
  assert.deepEqual(tipped('fourth a0'), [
    { path: path('question'), message: '"fourth" is no question; write the id of one' },
  ]);
});
