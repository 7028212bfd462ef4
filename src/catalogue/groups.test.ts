import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf } from './catalogue.ts';
import { sampleCatalogue } from './fixtures/sample.ts';
import { neighborsOf, sidebarOf, sidebarOfOverview } from './groups.ts';

const many = (count: number, family: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${family}-${String(at).padStart(4, '0')}`, { family }]),
  );
const small = sampleCatalogue({ licenses: { ...many(3, 'permissive'), ...many(2, 'data') } });
const large = sampleCatalogue({ licenses: { ...many(300, 'permissive'), ...many(40, 'data') } });
const larger = sampleCatalogue({ licenses: { ...many(900, 'permissive'), ...many(40, 'data') } });
const license = (all: typeof small, id: string) => entryOf(all, { collection: 'licenses', id });

test('a small collection stands beside each of its pages whole', () => {
  const groups = sidebarOf(small, license(small, 'data-0001'));
  assert.deepEqual(
    groups.map(({ id, links }) => [id, links.length]),
    [
      ['permissive', 3],
      ['data', 2],
    ],
  );
});

test('of a large one the reader gets the neighborhood and the way to the rest', () => {
  const [own, others] = sidebarOf(large, license(large, 'permissive-0150'));
  assert.ok(own?.links.some(({ href }) => href === '/licenses/permissive-0150/'));
  assert.equal(own?.links.at(-1)?.href, '/licenses/#permissive');
  assert.deepEqual(
    others?.links.map(({ href }) => href),
    ['/licenses/#data'],
  );
});

test('the sidebar is as long with three times the entries', () => {
  const length = (all: typeof small) =>
    sidebarOf(all, license(all, 'permissive-0002')).flatMap(({ links }) => links).length;
  assert.equal(length(larger), length(large));
  assert.deepEqual(sidebarOfOverview(larger, 'licenses'), sidebarOfOverview(large, 'licenses'));
});

test('previous and next go on across groups and end at the ends', () => {
  const { prev, next } = neighborsOf(small, license(small, 'data-0000'));
  assert.deepEqual([prev?.href, next?.href], ['/licenses/permissive-0002/', '/licenses/data-0001/']);
  assert.equal(neighborsOf(small, license(small, 'permissive-0000')).prev, undefined);
  assert.equal(neighborsOf(small, license(small, 'data-0001')).next, undefined);
});
