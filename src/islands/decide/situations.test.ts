import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { decisionGuide } from '../../catalogue/singles.ts';
import { mostQuestions, questionOf } from './paths.ts';

const guide = decisionGuide();
const situations = z
  .array(
    z.strictObject({
      situation: z.string(),
      answers: z.record(z.string(), z.string()),
      outcome: z.string(),
      why: z.string(),
    }),
  )
  .parse(parse(readFileSync(new URL('situations.yml', import.meta.url), 'utf8')));

for (const { situation, answers, outcome } of situations) {
  test(`${situation}: ${outcome}`, () => {
    const asked: string[] = [];
    let at = guide.start;
    for (let question = questionOf(guide, at); question; question = questionOf(guide, at)) {
      const given = question.answers.find(({ id }) => id === answers[question.id]);
      assert.ok(given, `no such answer to ${question.id}`);
      asked.push(question.id);
      at = given.next;
    }
    assert.equal(at, outcome);
    assert.deepEqual(asked.sort(), Object.keys(answers).sort());
  });
}

test('no way through the guide asks more than seven questions, and every pattern is the answer of some outcome', () => {
  assert.ok(mostQuestions(guide) <= 7, `${mostQuestions(guide)} questions`);
  assert.equal(new Set(guide.outcomes.map(({ pattern }) => pattern.id)).size, 11);
});

test('every outcome has the nine layers once in one order, reasons, rules and cases that went well and not', () => {
  const order = guide.outcomes[0]?.layers.flatMap(({ layer }) => layer ?? []);
  assert.equal(order?.length, 9);
  for (const { id, layers, reasons, rules, cases } of guide.outcomes) {
    assert.deepEqual(
      layers.slice(0, 9).map(({ layer }) => layer),
      order,
      id,
    );
    assert.ok(reasons && rules, id);
    assert.ok(
      cases.some(({ went }) => went === 'well'),
      `${id}: none went well`,
    );
    assert.ok(
      cases.some(({ went }) => went === 'badly' || went === 'mixed'),
      `${id}: none went badly`,
    );
  }
  const whys = guide.outcomes.flatMap((outcome) => outcome.layers.map(({ why }) => why));
  assert.equal(new Set(whys).size, whys.length, 'a sentence stands twice');
});
