import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parametersOf, readChoice, writeQuery } from '../../islands/facets/address.ts';
import { attributesOf, type Facet, matches, offered, usedFacets, valuesOf } from './facet.ts';
import { type Order, placesOf } from './order.ts';

interface Company {
  name: string;
  size: 'small' | 'large';
  countries: string[];
}
const companies: Company[] = [
  { name: 'Ten', size: 'small', countries: ['fr', 'de'] },
  { name: 'Six', size: 'large', countries: [] },
  { name: 'One', size: 'small', countries: ['us'] },
];
const facets: readonly Facet<Company>[] = [
  {
    key: 'size',
    label: 'Size',
    any: 'Any size',
    values: [
      { value: 'small', label: 'Small' },
      { value: 'medium', label: 'Medium' },
      { value: 'large', label: 'Large' },
    ],
    of: ({ size }) => size,
  },
  {
    key: 'country',
    label: 'Country',
    any: 'Anywhere',
    values: ['de', 'fr', 'us'].map((value) => ({ value, label: value.toUpperCase() })),
    of: ({ countries }) => countries,
  },
];
const shown = usedFacets(facets, companies);
const known = shown.map(offered);
const read = (search: string) => readChoice(new URLSearchParams(search), known);
const write = (search: string) => writeQuery(parametersOf(read(search), known));
const found = (search: string) =>
  companies.filter((company) => matches(valuesOf(shown, company), read(search))).map(({ name }) => name);

test('one row per filter makes the choices, of which only used ones are offered', () => {
  assert.deepEqual(known, [
    { key: 'size', group: 'size', values: ['small', 'large'] },
    { key: 'country', group: 'country', values: ['de', 'fr', 'us'] },
  ]);
  const all = usedFacets(
    facets.map((facet) => ({ ...facet, offersAll: true })),
    companies,
  );
  assert.deepEqual(all.map(offered)[0]?.values, ['small', 'medium', 'large']);
});

test('… and the matching, by one value or by any of several', () => {
  assert.deepEqual(found(''), ['Ten', 'Six', 'One']);
  assert.deepEqual(found('?size=small'), ['Ten', 'One']);
  assert.deepEqual(found('?country=de'), ['Ten']);
  assert.deepEqual(found('?country=us&size=large'), []);
});

test('… and the address: keys sorted, other case understood, what is unknown dropped', () => {
  assert.equal(write('?size=small&country=fr'), '?country=fr&size=small');
  assert.equal(write('?size=medium&country=it&planet=mars'), '');
  assert.equal(write('?SIZE=Small&country=it&country=FR'), '?country=fr&size=small');
});

test('… and the attributes of an item', () => {
  assert.deepEqual(
    companies.map((company) => attributesOf(shown, company)),
    [
      { 'data-facet-size': 'small', 'data-facet-country': 'fr de' },
      { 'data-facet-size': 'large', 'data-facet-country': '' },
      { 'data-facet-size': 'small', 'data-facet-country': 'us' },
    ],
  );
});

test('facets of a group keep their order and stand where its name would', () => {
  const grouped = ['z', 'a'].map((key) => ({ key, group: 'may', values: ['1'] }));
  const parameters = parametersOf({ a: '1', z: '1' }, grouped);
  assert.equal(writeQuery([{ key: 'n', value: '1' }, ...parameters, { key: 'b', value: '1' }]), '?b=1&z=1&a=1&n=1');
});

test('a row of the table of orders gives every item its place, equals in the order they came in', () => {
  const orders: readonly Order<Company>[] = [
    { key: 'name', label: 'Name', compare: (a, b) => a.name.localeCompare(b.name, 'en') },
    { key: 'size', label: 'Size', compare: (a, b) => a.size.localeCompare(b.size, 'en') },
  ];
  assert.deepEqual(
    [...placesOf(orders, companies).values()],
    [
      { 'data-place-name': '2', 'data-place-size': '1' },
      { 'data-place-name': '1', 'data-place-size': '0' },
      { 'data-place-name': '0', 'data-place-size': '2' },
    ],
  );
});
