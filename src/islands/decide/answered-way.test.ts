import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestWayTo, queryOf, type Ways, wayTo } from './answered-way.ts';

const ways: Ways = new Map([
  [
    'money',
    new Map([
      ['model', 'rivals'],
      ['beside', 'rights'],
    ]),
  ],
  ['rivals', new Map([['could', 'open']])],
  [
    'rights',
    new Map([
      ['clean', 'open'],
      ['again', 'money'],
    ]),
  ],
]);
const way = (query: string, end = 'open') => wayTo(ways, 'money', end, new URLSearchParams(query));

test('the answers on the way, in the order asked, whatever their order in the address', () => {
  assert.deepEqual(way('rivals=could&money=model'), [
    { question: 'money', answer: 'model' },
    { question: 'rivals', answer: 'could' },
  ]);
});

test('answers beside the way are no part of it', () => {
  assert.deepEqual(
    way('money=model&rivals=could&rights=clean')?.map(({ question }) => question),
    ['money', 'rivals'],
  );
});

test('other keys and the case of letters change nothing', () => {
  assert.equal(way('utm_source=x&__proto__=model&constructor=1&Money=MODEL&rivals=could&=')?.length, 2);
});

test('of a question answered twice the first known answer counts', () => {
  assert.equal(way('money=none&money=model&money=beside&rivals=could')?.[0]?.answer, 'model');
});

test('answers that break off, are unknown or lead elsewhere make no way', () => {
  for (const query of [
    '',
    'money=model',
    'money=__proto__',
    'money=toString&rivals=could',
    'rivals=could',
    '%',
    'money',
  ]) {
    assert.equal(way(query), undefined, query);
  }
  assert.equal(way('money=model&rivals=could', 'hold'), undefined);
});

test('where the start has no answer, the way begins with the question that has one', () => {
  const longest = (query: string) => longestWayTo(ways, 'money', 'open', new URLSearchParams(query));
  assert.deepEqual(longest('rivals=could'), [{ question: 'rivals', answer: 'could' }]);
  assert.equal(longest('money=beside&rivals=could'), undefined);
  assert.equal(longest('rights=none'), undefined);
});

test('a circle comes to an end', () => {
  assert.equal(way('money=beside&rights=again'), undefined);
});

test('the query is sorted by question and reads back as the same way', () => {
  const steps = way('rivals=could&money=model') ?? [];
  assert.equal(queryOf(steps), '?money=model&rivals=could');
  assert.deepEqual(way(queryOf([...steps].reverse())), steps);
});
