import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readState, writeState } from './address.ts';
import { countOf } from './notices.ts';

test('what is written is read again', () => {
  const state = { q: 'gpl v3 & more', type: 'license', facets: { family: 'strong-copyleft', openness: 'open-source' } };
  assert.equal(writeState(state), '?q=gpl+v3+%26+more&type=license&family=strong-copyleft&openness=open-source');
  assert.deepEqual(readState(writeState(state)), state);
});

test('neither the address nor the message repeats a long question whole', () => {
  const long = 'apache patent grant '.repeat(5000);
  assert.ok(writeState({ q: long, type: '', facets: {} }).length < 400);
  assert.ok(countOf(long, 0, 0).length < 100);
});

test('an empty search leaves a clean address', () => {
  assert.equal(writeState({ q: '  ', type: '', facets: {} }), '');
  assert.deepEqual(readState(''), { q: '', type: '', facets: {} });
});

test('facets without a type mean nothing', () => {
  assert.deepEqual(readState('?q=x&family=permissive').facets, {});
});

test('a choice taken back is not written', () => {
  assert.equal(writeState({ q: 'x', type: 'license', facets: { family: '' } }), '?q=x&type=license');
});

test('a type is known by its key and its names, in any case; what is none asks for all', () => {
  for (const [word, type] of [
    ['License', 'license'],
    ['LICENSES', 'license'],
    ['Decision+guides', 'decision-guide'],
    ['cats', ''],
    ['constructor', ''],
    ['__proto__', ''],
  ]) {
    assert.equal(readState(`?q=x&type=${word}`).type, type, word);
  }
});

test('keys are known in any case, of repeated ones the first that says something counts', () => {
  assert.deepEqual(readState('?Q=gpl&TYPE=license'), { q: 'gpl', type: 'license', facets: {} });
  assert.equal(readState('?q=&q=gpl&q=mit').q, 'gpl');
  assert.equal(readState('?q=x&type=cats&type=company&type=license').type, 'company');
  assert.deepEqual(readState('?q=x&type=license&family=data&family=&family=permissive').facets, { family: 'data' });
});

test('broken escapes and names of what every object has do no harm', () => {
  assert.equal(readState('?q=%E0%A4%A').q, '\ufffd%A');
  assert.equal(readState('?q=100%').q, '100%');
  const { facets } = readState('?q=x&type=license&__proto__=x&constructor=y');
  assert.equal(Object.getPrototypeOf(facets), Object.prototype);
});
