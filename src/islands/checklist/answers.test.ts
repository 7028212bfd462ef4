import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lengthMessage, longest, type Question, standing, summary } from './answers.ts';

const pays: Question = { id: 'who-pays', text: 'Who pays?', without: 'hold' };
const stays: Question = { id: 'who-stays', text: 'Who stays?', without: 'open less' };

test('a question says what to do until it is answered and settled', () => {
  assert.equal(standing(pays, { text: '', settled: false }), 'No answer: hold.');
  assert.equal(standing(pays, { text: 'Banks', settled: false }), 'Not settled: hold.');
  assert.equal(standing(pays, { text: 'Banks', settled: true }), 'Settled.');
});

test('a mark without an answer settles nothing', () => {
  assert.equal(standing(pays, { text: ' \n ', settled: true }), 'Nothing written: hold.');
  assert.match(summary([pays], { 'who-pays': { text: '', settled: true } }), /^0 of 1 settled\./);
});

test('the whole says what its first open question asks for', () => {
  const settled = { text: 'Yes', settled: true };
  assert.equal(summary([pays, stays], {}), '0 of 2 settled. As it stands: hold.');
  assert.equal(summary([pays, stays], { 'who-stays': settled }), '1 of 2 settled. As it stands: hold.');
  assert.equal(summary([pays, stays], { 'who-pays': settled }), '1 of 2 settled. As it stands: open less.');
  assert.equal(
    summary([pays, stays], { 'who-pays': settled, 'who-stays': settled }),
    '2 of 2 settled. Nothing here holds you back.',
  );
});

test('an answer longer than a link carries is told, one that fits is not', () => {
  assert.equal(lengthMessage({ text: `${'a'.repeat(longest)} `, settled: false }), '');
  assert.match(lengthMessage({ text: 'a'.repeat(longest + 1), settled: false }), /^601 characters: .+ first 600\./);
});
