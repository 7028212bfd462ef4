import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRows, type Known, matches, type Row, readState, writeState } from './state.ts';

const known: Known = {
  licenses: ['mit', 'apache-2.0', 'agpl-3.0', 'sspl-1.0', 'llama-4', 'gemma'],
  families: ['permissive', 'network-copyleft'],
  covers: ['software', 'weights'],
  openness: ['open-source', 'open-weights'],
  terms: ['same-license', 'user-cap'],
  verdicts: ['yes', 'yes-if', 'no', 'unclear'],
};
const row = (over: Partial<Row>): Row => ({
  id: 'mit',
  name: 'MIT',
  family: 'permissive',
  covers: ['software'],
  openness: 'open-source',
  terms: [],
  answers: { sell: 'yes', host: 'yes' },
  ...over,
});

test('an address and its state are the same thing', () => {
  const address = '?covers=software&differences=1&host=yes-if&pick=apache-2.0,mit&sort=freest&term=same-license';
  assert.equal(writeState(readState(address, known)), address);
  assert.equal(writeState(readState('', known)), '');
});

test('what is not known is dropped, and picks beyond five', () => {
  const state = readState('?family=cats&pick=mit,mit,nope,apache-2.0,agpl-3.0,sspl-1.0,llama-4,gemma&x=1', known);
  assert.equal(state.family, undefined);
  assert.deepEqual(state.pick, ['mit', 'apache-2.0', 'agpl-3.0', 'sspl-1.0', 'llama-4']);
});

test('a license must meet every filter', () => {
  const state = readState('?covers=software&sell=yes', known);
  assert.equal(matches(row({}), state), true);
  assert.equal(matches(row({ covers: ['weights'] }), state), false);
  assert.equal(matches(row({ answers: { sell: 'no' } }), state), false);
  assert.equal(matches(row({ terms: ['user-cap'] }), readState('?term=user-cap', known)), true);
});

test('sorts by name with numbers as numbers, by list order, by freedom', () => {
  const [two, ten] = [row({ name: 'Llama 2', family: 'network-copyleft' }), row({ name: 'Llama 10', answers: {} })];
  assert.ok(compareRows(two, ten, 'name', known) < 0);
  assert.ok(compareRows(two, ten, 'family', known) > 0);
  assert.ok(compareRows(two, ten, 'freest', known) < 0);
  assert.equal(compareRows(two, ten, 'openness', known) < 0, true);
});
