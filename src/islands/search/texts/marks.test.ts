import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, marksIn } from './marks.ts';

const whole = (stem: string) => ({ stem, isPrefix: false });
const marked = (text: string, terms: Parameters<typeof marksIn>[1]) =>
  marksIn(text, terms).map(([from, to]) => text.slice(from, to));

test('words are marked whole, whatever their ending and case', () => {
  assert.deepEqual(marked('Relicensed once; RELICENSING twice.', [whole('relicens')]), ['Relicensed', 'RELICENSING']);
});

test('a license is marked in all its spellings', () => {
  assert.deepEqual(marked('GPLv3 and GPL-3.0', [whole('gpl'), whole('3')]), ['GPLv3', 'GPL', '3.0']);
});

test('a beginning marks what goes on from it, a whole word does not', () => {
  assert.deepEqual(marked('Terra, Terraform', [{ stem: 'terra', isPrefix: true }]), ['Terra', 'Terraform']);
  assert.deepEqual(marked('Terra, Terraform', [whole('terra')]), ['Terra']);
});

test('an excerpt begins with the sentence in which the words stand', () => {
  const text = `${'Nothing of note here. '.repeat(20)}The patent license ends on the day you sue. ${'More follows. '.repeat(20)}`;
  const excerpt = excerptOf(text, [whole('patent'), whole('sue')], 80);
  assert.match(excerpt, /^… The patent license ends on the day you sue\./);
  assert.match(excerpt, /…$/);
  assert.ok(excerpt.length < 100);
});

test('a short text is shown as it is', () => assert.equal(excerptOf('Short.', [whole('short')], 80), 'Short.'));
