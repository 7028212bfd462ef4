import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from './explain.ts';
import { numberFrom } from './number-from.ts';

test('a number is read, whole or not', () => {
  assert.equal(numberFrom('1.6', 'npm start -- 3'), 1.6);
});

for (const word of ['--record', '', ' ', '0', '-3', 'Infinity', '3x']) {
  test(`"${word}" is refused, with what to write`, () => {
    assert.throws(() => numberFrom(word, 'npm start -- 3'), {
      constructor: Refusal,
      message: `"${word}" is no number above zero; write one, as in npm start -- 3, or leave it out.`,
    });
  });
}
