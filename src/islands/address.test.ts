import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idIn, knownValueOf, valuesOf } from './address.ts';

const query = (text: string) => new URLSearchParams(text);

test('a value of a closed list is known in any case, and with spaces for hyphens', () => {
  for (const text of [
    'family=weak-copyleft',
    'family=Weak-Copyleft',
    'FAMILY=weak+copyleft',
    'family=%20WEAK_COPYLEFT',
  ]) {
    assert.equal(knownValueOf(query(text), 'family', ['permissive', 'weak-copyleft']), 'weak-copyleft', text);
  }
});

test('of several values the first that is known counts', () => {
  assert.equal(knownValueOf(query('x=cats&x=&x=B&x=a'), 'x', ['a', 'b']), 'b');
  assert.deepEqual(valuesOf(query('x=1&y=2&X=3'), 'x'), ['1', '3']);
});

test('names of what every object has are no keys and no values', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    assert.equal(knownValueOf(query(`${name}=a&x=${name}`), 'x', ['a']), undefined, name);
    assert.deepEqual(valuesOf(query('x=a'), name), []);
  }
});

test('broken escapes are read as they are written', () => {
  assert.equal(idIn('#%E0%A4%A'), '%E0%A4%A');
  assert.equal(idIn('#%'), '%');
  assert.equal(idIn('#caf%C3%A9'), 'café');
  assert.equal(idIn(''), '');
  assert.equal(knownValueOf(query('x=%E0%A4%A&x=%zz&x=a'), 'x', ['a']), 'a');
});
