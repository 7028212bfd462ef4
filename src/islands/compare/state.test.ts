import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches, offered } from '../../model/facets/facet.ts';
import { askedGroup, licenseFacets } from '../../model/facets/license-facets.ts';
import { questions } from '../../model/questions.ts';
import { type Known, readState, writeState } from './state.ts';

const known: Known = {
  ids: ['mit', 'apache-2.0', 'agpl-3.0', 'sspl-1.0', 'llama-4', 'gemma'],
  facets: licenseFacets().map(offered),
  orders: ['name', 'family', 'openness', 'freest'],
};
const read = (search: string) => readState(search, known);
const written = (search: string) => writeState(read(search), known);

test('an address and its state are the same thing', () => {
  const address = '?covers=software&differences=1&host=yes-if&pick=apache-2.0,mit&sort=freest&term=same-license';
  assert.equal(written(address), address);
  assert.equal(written(''), '');
});

test('keys keep the order in which addresses were written ever since', () => {
  const asked = questions.map((question) => `${question}=yes`).join('&');
  const address = `?covers=software&differences=1&family=permissive&${asked}&openness=open-source&pick=mit,gemma&sort=family&term=user-cap`;
  assert.equal(written(`?${address.slice(1).split('&').reverse().join('&')}`), address);
});

test('other case is understood', () => {
  assert.equal(written('?Covers=Software&pick=MIT,Apache-2.0'), '?covers=software&pick=mit,apache-2.0');
});

test('defaults are not written', () => {
  assert.equal(written('?sort=name&differences=1&pick=mit'), '?pick=mit');
});

test('what is not known is dropped, and picks beyond five', () => {
  const state = read('?family=cats&pick=mit,mit,nope,apache-2.0,agpl-3.0,sspl-1.0,llama-4,gemma&x=1&sort=cats');
  assert.deepEqual(state.filters, {});
  assert.equal(state.sort, 'name');
  assert.deepEqual(state.pick, ['mit', 'apache-2.0', 'agpl-3.0', 'sspl-1.0', 'llama-4']);
});

test('an address from elsewhere is understood: other keys, other cases, keys that stand twice', () => {
  const clean = '?covers=software&pick=mit,gemma&sort=family';
  for (const address of [
    `${clean}&utm_source=mail&fbclid=1&__proto__=x&constructor=y`,
    '?Covers=Software&PICK=MIT,Gemma&Sort=FAMILY',
    '?covers=cats&covers=software&pick=mit&pick=gemma,cats&sort=&sort=family',
    `${clean}&family=%E0%A4%A&sell=%zz`,
  ])
    assert.equal(written(address), clean, address);
});

test('a license must meet every filter', () => {
  const license = { covers: ['software'], sell: ['yes'], term: [] };
  const { filters } = read('?covers=software&sell=yes');
  assert.equal(matches(license, filters), true);
  assert.equal(matches({ ...license, covers: ['weights'] }, filters), false);
  assert.equal(matches({ ...license, sell: ['no'] }, filters), false);
  assert.equal(matches({ ...license, term: ['user-cap'] }, read('?term=user-cap').filters), true);
});

test('no filter has a name that the address uses for something else', () => {
  const keys = [...known.facets.flatMap(({ key, group }) => [...new Set([key, group])]), 'pick', 'differences', 'sort'];
  assert.deepEqual(
    keys.filter((key, at) => key !== askedGroup && keys.indexOf(key) !== at),
    [],
  );
});
