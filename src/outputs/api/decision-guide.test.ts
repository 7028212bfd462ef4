import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionGuide } from '../../catalogue/singles.ts';
import { jsonSchemaValidator } from '../../checks/site/json-schema.ts';
import type { DecisionGuide } from '../../model/decision-guide/paths.ts';
import { decisionGuideData, decisionGuideJsonSchema } from './decision-guide.ts';

interface Data extends DecisionGuide {
  $schema: string;
  outcomes: (DecisionGuide['outcomes'][number] & { url: string })[];
}
const data = () => structuredClone(decisionGuideData(decisionGuide())) as Data;
const accepts = jsonSchemaValidator().compile(decisionGuideJsonSchema());

test('the guide of the site fits the schema that promises it', () => {
  assert.ok(accepts(data()));
});

test('outcomes name their page, and what they refer to by its id', () => {
  for (const { id, url, pattern, cases } of data().outcomes) {
    assert.equal(url, `/decide/${id}/`);
    assert.equal(typeof pattern, 'string');
    for (const { source } of cases) assert.equal(typeof source, 'string');
  }
});

test('the schema refuses a guide that lacks its start, an answer its reason or an outcome its page', () => {
  const { start, ...headless } = data();
  assert.ok(!accepts(headless), start);
  const mute = data();
  Reflect.deleteProperty(mute.questions[0]?.answers[0] ?? {}, 'reason');
  assert.ok(!accepts(mute));
  const lost = data();
  Reflect.deleteProperty(lost.outcomes[0] ?? {}, 'url');
  assert.ok(!accepts(lost));
});

test('the schema refuses a key it does not name', () => {
  assert.ok(!accepts({ ...data(), items: [] }));
});
