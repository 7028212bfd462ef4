import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { decisionGuide } from '../../catalogue/singles.ts';
import { questionOf } from './paths.ts';

/** One row of `situations.yml`. */
interface Situation {
  situation: string;
  /** Answer by question, in the order they are asked. */
  answers: Record<string, string>;
  outcome: string;
  why: string;
}

const situations = parse(readFileSync(join(import.meta.dirname, 'situations.yml'), 'utf8')) as Situation[];
const guide = decisionGuide();

/** The node that `answers` lead to from the start, and the questions asked on the way. */
function play(answers: Record<string, string>): { end: string; asked: string[] } {
  const asked: string[] = [];
  let end = guide.start;
  for (let question = questionOf(guide, end); question; question = questionOf(guide, end)) {
    const answer = question.answers.find(({ id }) => id === answers[end]);
    if (!answer) break;
    asked.push(end);
    end = answer.next;
  }
  return { end, asked };
}

for (const { situation, answers, outcome } of situations) {
  test(`${situation}: ${outcome}`, () => {
    const { end, asked } = play(answers);
    assert.equal(end, outcome);
    assert.deepEqual(asked, Object.keys(answers), 'every answer given is asked for, in this order');
  });
}

test('some situation ends at each outcome, and somebody gives each kind of thing on the table', () => {
  assert.deepEqual(
    [...new Set(situations.map(({ outcome }) => outcome))].sort(),
    guide.outcomes.map(({ id }) => id).sort(),
  );
  const start = questionOf(guide, guide.start);
  assert.deepEqual(
    [...new Set(situations.map(({ answers }) => answers[guide.start]))].sort(),
    start?.answers.map(({ id }) => id).sort(),
  );
});

test('every pattern of the site is the answer to something', () => {
  const patterns = new Set(guide.outcomes.map(({ pattern }) => pattern.id));
  assert.equal(patterns.size, 11);
});
