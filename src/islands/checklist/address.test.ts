import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswers, writeAnswers } from './address.ts';
import { longest, type Question } from './answers.ts';

const questions: Question[] = [
  { id: 'who-pays', text: 'Who pays?', without: 'hold' },
  { id: 'who-stays', text: 'Who stays?', without: 'open less' },
];
const answers = {
  'who-pays': { text: 'Banks & “others”, 100 % + tax #1?\n\nThen\nmore = better', settled: true },
  'who-stays': { text: 'Nobody.', settled: false },
};

test('what was written is read back, line for line', () => {
  assert.deepEqual(readAnswers(`#${writeAnswers(answers, questions)}`, questions), answers);
});

test('an address has the questions in their order, and nothing of those without an answer', () => {
  assert.equal(
    writeAnswers(
      { 'who-stays': { text: 'Two', settled: true }, 'who-pays': { text: 'Banks', settled: true } },
      questions,
    ),
    'who-pays=Banks&who-stays=Two&settled=who-pays,who-stays',
  );
  assert.equal(writeAnswers({ 'who-pays': { text: ' \n', settled: false } }, questions), '');
  assert.equal(writeAnswers({ constructor: { text: 'x', settled: true } }, questions), '');
});

test('an address ends in no sign that programs leave out of a link', () => {
  for (const end of ['.', '...', '*', '_', '-', '!', '?', ')', ',']) {
    const written = writeAnswers({ 'who-pays': { text: `Banks${end}`, settled: false } }, questions);
    assert.match(written, /[A-Za-z0-9]$/, end);
    assert.equal(readAnswers(written, questions)['who-pays']?.text, `Banks${end}`);
  }
});

test('a mark without a text is kept, and its question may be written in any case', () => {
  assert.deepEqual(readAnswers('#Settled=WHO-PAYS', questions), { 'who-pays': { text: '', settled: true } });
  assert.deepEqual(readAnswers('#WHO_PAYS=Banks', questions), { 'who-pays': { text: 'Banks', settled: false } });
});

test('of what is asked for twice the first counts', () => {
  assert.equal(readAnswers('#who-pays=One&who-pays=Two', questions)['who-pays']?.text, 'One');
});

for (const hash of ['', '#', '#who-pays', '#who-pays=', '#__proto__=x&constructor=y', '#%', '#&&=&', '#settled=none']) {
  test(`"${hash}" answers nothing`, () => {
    assert.deepEqual(readAnswers(hash, questions), {});
  });
}

test('a long answer is cut to what an address carries, between two characters', () => {
  const [answer] = Object.values(readAnswers(`#who-pays=${'a'.repeat(longest - 1)}😀`, questions));
  assert.equal(answer?.text, 'a'.repeat(longest - 1));
  const written = writeAnswers({ 'who-pays': { text: 'b'.repeat(longest + 9), settled: false } }, questions);
  assert.equal(written, `who-pays=${'b'.repeat(longest)}`);
});

test('lines of every system are lines', () => {
  assert.equal(readAnswers('#who-pays=a%0D%0Ab%0Dc', questions)['who-pays']?.text, 'a\nb\nc');
});
