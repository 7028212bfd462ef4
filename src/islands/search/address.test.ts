import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readState, writeState } from './address.ts';

test('what is written is read again', () => {
  const state = { q: 'gpl v3 & more', type: 'license', facets: { family: 'strong-copyleft', openness: 'open-source' } };
  assert.equal(writeState(state), '?q=gpl+v3+%26+more&type=license&family=strong-copyleft&openness=open-source');
  assert.deepEqual(readState(writeState(state)), state);
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
