import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchType } from '../../../model/search-types.ts';
import type { Ranked } from '../answer/rank.ts';
import type { Facet } from '../format.ts';
import { narrow, understood } from './filters.ts';

const family = (value: string): Facet => ({ key: 'family', label: 'Family', value, term: value.toUpperCase() });
const result = (title: string, type: SearchType, facets: Facet[] = []): Ranked => ({
  page: { url: `/${title}/`, title, type, facets, names: [], links: 0 },
  score: 1,
  byName: true,
  asksMore: false,
  inNames: [],
  places: [],
});
const found = [
  result('mit', 'license', [family('permissive')]),
  result('gpl', 'license', [family('copyleft')]),
  result('isc', 'license', [family('permissive')]),
  result('meta', 'company'),
];
const titles = (ranked: readonly Ranked[]) => ranked.map(({ page }) => page.title);

test('types are counted, and nothing is offered to narrow further before one is chosen', () => {
  const { results, filters } = narrow(found, { q: 'x', type: '', facets: {} });
  assert.equal(results.length, 4);
  assert.deepEqual(filters, [
    {
      key: 'type',
      label: 'Type',
      chosen: '',
      all: 4,
      choices: [
        { value: 'license', label: 'Licenses', count: 3 },
        { value: 'company', label: 'Companies', count: 1 },
      ],
    },
  ]);
});

test('what fits the type narrows it; its own counts stay as if it were not chosen', () => {
  const { results, filters } = narrow(found, { q: 'x', type: 'license', facets: { family: 'copyleft' } });
  assert.deepEqual(titles(results), ['gpl']);
  assert.deepEqual(filters[1]?.choices, [
    { value: 'permissive', label: 'PERMISSIVE', count: 2 },
    { value: 'copyleft', label: 'COPYLEFT', count: 1 },
  ]);
});

test('a choice that leaves nothing can still be seen and taken back', () => {
  const { results, filters } = narrow(found, { q: 'x', type: 'license', facets: { family: 'gone' } });
  assert.deepEqual(titles(results), []);
  assert.deepEqual(filters[1]?.choices.at(-1), { value: 'gone', label: 'gone', count: 0 });
});

test('filters keep their order, whichever is chosen', () => {
  const openness: Facet = { key: 'openness', label: 'Openness', value: 'open', term: 'Open' };
  const licenses = [result('mit', 'license', [openness, family('permissive')])];
  const order = (facets: Record<string, string>) =>
    narrow(licenses, { q: 'x', type: 'license', facets }).filters.map(({ key }) => key);
  assert.deepEqual(order({}), ['type', 'openness', 'family']);
  assert.deepEqual(order({ family: 'permissive' }), order({}));
});

test('a type of which there is nothing leaves nothing', () => {
  const { results, filters } = narrow(found, { q: 'x', type: 'layer', facets: {} });
  assert.deepEqual(titles(results), []);
  assert.equal(filters[0]?.choices.at(-1)?.count, 0);
});

test('what no page knows asks for nothing, and the rest is understood in any case', () => {
  const pages = found.map(({ page }) => page);
  const meant = (facets: Record<string, string>) => understood({ q: 'x', type: 'license', facets }, pages).facets;
  assert.deepEqual(meant({ utm_source: 'mail', family: 'cats', constructor: 'x', ref: 'permissive' }), {});
  assert.deepEqual(meant({ Family: 'Permissive', fbclid: '1' }), { family: 'permissive' });
  const named = [result('lgpl', 'license', [{ ...family('weak-copyleft'), term: 'Weak: files only' }]).page];
  const { facets } = understood({ q: '', type: 'license', facets: { family: 'Weak: Files Only' } }, named);
  assert.deepEqual(facets, { family: 'weak-copyleft' });
});
