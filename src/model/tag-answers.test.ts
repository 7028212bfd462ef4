import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dearerBy } from './tag-answers.ts';
import { vocabulary } from './vocabulary.ts';

test('each tag that makes an answer dearer is one that licenses can have', () => {
  const known = ['conditions', 'limitations'].flatMap((list) => vocabulary(list).map(({ value }) => value));
  assert.deepEqual(
    Object.keys(dearerBy).filter((tag) => !known.includes(tag)),
    [],
  );
});
