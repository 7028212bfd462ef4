import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionGuide } from '../../catalogue/singles.ts';
import { answersTowards, type DecisionGuide, mostQuestions, reachedFromStart } from './paths.ts';

/** A guide in which every question has two answers that lead to the same next one. */
function merging(length: number): DecisionGuide {
  const questions = Array.from({ length }, (_, at) => ({
    id: `q${at}`,
    answers: ['a', 'b'].map((id) => ({ id, next: at + 1 < length ? `q${at + 1}` : 'end' })),
  }));
  return { start: 'q0', questions, outcomes: [{ id: 'end' }] } as unknown as DecisionGuide;
}

test('sixty questions whose answers merge are counted at once, though there are 2^60 ways through', () => {
  const guide = merging(60);
  assert.equal(mostQuestions(guide), 60);
  assert.equal(answersTowards(guide, 'end').flatMap(({ answers }) => answers).length, 120);
});

test('only answers that can still lead to a result are named with it', () => {
  const guide = merging(2);
  const [first] = guide.questions;
  if (first?.answers[1]) first.answers[1].next = 'other';
  const towards = answersTowards(guide, 'end').map(({ question, answers }) => [question.id, answers.length]);
  assert.deepEqual(towards, [
    ['q0', 1],
    ['q1', 2],
  ]);
});

test('answers of a question that nobody is asked are not named', () => {
  const guide = merging(2);
  guide.start = 'q1';
  const towards = answersTowards(guide, 'end').map(({ question }) => question.id);
  assert.deepEqual(towards, ['q1']);
});

test('every answer of the real guide leads to a question or a result, and every one is reached from the start', () => {
  const guide = decisionGuide();
  const known = new Set([...guide.questions, ...guide.outcomes].map(({ id }) => id));
  for (const { id, answers } of guide.questions) {
    for (const answer of answers) assert.ok(known.has(answer.next), `${id}, ${answer.id} leads to ${answer.next}`);
  }
  assert.deepEqual([...reachedFromStart(guide)].sort(), [...known].sort());
  for (const { id } of guide.outcomes) assert.ok(answersTowards(guide, id).length > 0, id);
  assert.ok(mostQuestions(guide) <= guide.questions.length);
});
