import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionGuide } from '../../catalogue/singles.ts';
import type { Answers, Graph } from './answers.ts';
import { placeOf, toGo, wayFrom, wayTo } from './way.ts';

const yesOrNo = (id: string, yes: string, no: string) => ({
  id,
  answers: [
    { id: 'yes', next: yes },
    { id: 'no', next: no },
  ],
});
/** first → second → third → an end, where "no" to the first leads to the third at once. */
const graph: Graph = {
  start: 'first',
  questions: [
    yesOrNo('first', 'second', 'third'),
    yesOrNo('second', 'third', 'hold'),
    yesOrNo('third', 'open', 'hold'),
  ],
};
const given = (answers: Record<string, string>): Answers => new Map(Object.entries(answers));

test('the way goes on to the first question without an answer', () => {
  assert.deepEqual(wayFrom(graph, 'first', given({ first: 'yes' })), {
    questions: ['first', 'second'],
    outcome: undefined,
  });
});

test('an answer to a question that is not on the way is kept for when it is', () => {
  const answers = { first: 'no', second: 'yes', third: 'yes' };
  assert.deepEqual(wayFrom(graph, 'first', given(answers)), { questions: ['first', 'third'], outcome: 'open' });
  assert.deepEqual(wayFrom(graph, 'first', given({ ...answers, first: 'yes' })), {
    questions: ['first', 'second', 'third'],
    outcome: 'open',
  });
});

test('a guide that leads round in a circle does not hold the reader for ever', () => {
  const round: Graph = { start: 'a', questions: [yesOrNo('a', 'b', 'b'), yesOrNo('b', 'a', 'a')] };
  assert.deepEqual(wayFrom(round, 'a', given({ a: 'yes', b: 'yes' })).questions, ['a', 'b']);
});

test('an address that names no question asks the first without an answer, or the last of all', () => {
  assert.equal(placeOf(graph, given({ first: 'yes' }), undefined).asked, 'second');
  assert.equal(placeOf(graph, given({ first: 'no', third: 'no' }), undefined).asked, 'third');
  assert.equal(placeOf(graph, given({ third: 'no' }), undefined).asked, 'first');
});

test('an address that names a question on the way asks it, and keeps the others', () => {
  const place = placeOf(graph, given({ first: 'yes', second: 'yes' }), 'first');
  assert.deepEqual([place.asked, place.questions], ['first', ['first', 'second', 'third']]);
});

test('a fragment that is no question names none', () => {
  assert.equal(placeOf(graph, given({}), 'results').asked, 'first');
  assert.equal(placeOf(graph, given({}), '').asked, 'first');
});

test('a question that a link led to begins its own way, and a reader who went on from it stays on that way', () => {
  assert.deepEqual(placeOf(graph, given({}), 'second').questions, ['second']);
  const place = placeOf(graph, given({ second: 'yes' }), 'third');
  assert.deepEqual([place.asked, place.questions], ['third', ['second', 'third']]);
});

test('what is still to go never grows on the way, so that "at most" is never counted up', () => {
  const guide = decisionGuide();
  for (const { id, answers } of guide.questions)
    for (const { next } of answers) assert.ok(toGo(guide, next) < toGo(guide, id), `${id} to ${next}`);
});

/** As a result's page has it: of each question the answers that lead to the outcome `open`. */
const towards: Graph = {
  start: 'first',
  questions: [
    yesOrNo('first', 'second', 'third'),
    yesOrNo('second', 'third', 'first'),
    yesOrNo('third', 'open', 'first'),
  ],
};
const wayOf = (query: string, outcome = 'open') => wayTo(towards, outcome, new URLSearchParams(query))?.questions;

test('the answers of an address lead to an outcome, whatever their order and what stands beside them', () => {
  assert.deepEqual(wayOf('third=yes&first=no&utm_source=x&__proto__=yes&constructor=1&='), ['first', 'third']);
  assert.deepEqual(wayOf('First=NO&third=yes&second=yes'), ['first', 'third']);
  assert.deepEqual(wayOf('first=none&first=no&first=yes&third=yes'), ['first', 'third']);
});

test('answers that break off, are unknown, turn in a circle or lead elsewhere lead to no outcome', () => {
  for (const query of [
    '',
    '%',
    'first',
    'first=no',
    'first=__proto__',
    'first=toString&third=yes',
    'first=no&third=no',
  ]) {
    assert.equal(wayOf(query), undefined, query);
  }
  assert.equal(wayOf('first=no&third=yes', 'hold'), undefined);
});

test('where the start has no answer, the way begins with the question that a page began with', () => {
  assert.deepEqual(wayOf('second=yes&third=yes'), ['second', 'third']);
  assert.equal(wayOf('first=none&third=yes'), undefined);
});
