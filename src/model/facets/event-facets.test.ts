import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parametersOf, readChoice, writeQuery } from '../../islands/facets/address.ts';
import { eventFacets, type FilteredEvent } from './event-facets.ts';
import { attributesOf, matches, offered, valuesOf } from './facet.ts';

const facets = eventFacets();
const known = facets.map(offered);
const read = (search: string) => readChoice(new URLSearchParams(search), known);
const written = (search: string) => writeQuery(parametersOf(read(search), known));

const events: readonly FilteredEvent[] = [
  { kind: 'license-change', direction: 'in' },
  { kind: 'license-change', direction: 'out' },
  { kind: 'release', direction: 'out' },
];
const found = (search: string) => events.filter((event) => matches(valuesOf(facets, event), read(search)));

test('an event must meet every filter of the address', () => {
  const [closed, opened, released] = events;
  assert.deepEqual(found(''), events);
  assert.deepEqual(found('?kind=license-change'), [closed, opened]);
  assert.deepEqual(found('?direction=out'), [opened, released]);
  assert.deepEqual(found('?kind=license-change&direction=out'), [opened]);
  assert.deepEqual(found('?kind=law'), []);
});

test('other case is understood, what is unknown is dropped, keys are sorted', () => {
  assert.equal(written('?Kind=License-Change&DIRECTION=In'), '?direction=in&kind=license-change');
  assert.equal(written('?kind=license&direction=sideways&year=2024&kind-of=law'), '');
});

test('a row carries what it is filtered by', () => {
  assert.deepEqual(attributesOf(facets, { kind: 'fork', direction: 'none' }), {
    'data-facet-kind': 'fork',
    'data-facet-direction': 'none',
  });
});
