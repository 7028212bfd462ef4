import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byBeginning, outgrown, sourceAddress, sourcePages, sourcePlace } from './source-pages.ts';
import { vocabulary } from './vocabulary.ts';

const source = (id: string, kind = 'press') => ({ id, data: { kind } });

test('a kind that is listed by letters goes by the first letter of the id, digits first', () => {
  const addresses = ['0bsd', 'cnbc', 'dw', 'mit', 'nyt', 'zdnet'].map((id) => sourceAddress(source(id)));
  assert.deepEqual(
    addresses.map((address) => address.replace('/sources/press/', '')),
    ['a-c/', 'a-c/', 'd-h/', 'i-m/', 'n-r/', 's-z/'],
  );
  assert.equal(sourcePlace(source('wired-llama')), '/sources/press/s-z/#source-wired-llama');
});

test('a small kind has one page', () => {
  assert.equal(sourcePlace(source('ai-act', 'law')), '/sources/law/#source-ai-act');
  assert.deepEqual(sourcePages('law', [source('b', 'law'), source('z', 'law'), source('c')]), [
    { address: '/sources/law/', kind: 'law', sources: [source('b', 'law'), source('z', 'law')] },
  ]);
});

test('only ranges that hold something have a page, in the order of letters', () => {
  const pages = sourcePages('press', [source('zdnet'), source('axios'), source('7days')]);
  assert.deepEqual(
    pages.map(({ range, sources }) => [range?.label, sources.map(({ id }) => id)]),
    [
      ['0–9, A–C', ['axios', '7days']],
      ['S–Z', ['zdnet']],
    ],
  );
});

test('where a source is listed does not depend on how many there are', () => {
  const many = Array.from({ length: 500 }, (_, i) => source(`axios-${i}`));
  assert.equal(sourcePages('press', many)[0]?.address, sourcePages('press', many.slice(0, 1))[0]?.address);
});

test('every kind has addresses that cannot be taken for each other', () => {
  const kinds = vocabulary('source-kinds').map(({ value }) => value);
  const addresses = kinds.flatMap((kind) => sourcePages(kind, [source('a', kind), source('z', kind)]));
  assert.equal(new Set(addresses.map(({ address }) => address)).size, addresses.length);
});

test('a page has a heading per letter, digits under one', () => {
  assert.deepEqual(
    byBeginning({ kind: 'press', sources: ['0bsd', '7days', 'axios', 'cnbc'].map((id) => source(id)) }).map(
      ({ id, label, sources }) => [id, label, sources.length],
    ),
    [
      ['digits', '0–9', 2],
      ['letter-a', 'A', 1],
      ['letter-c', 'C', 1],
    ],
  );
});

test('a page for one letter has a heading for each two letters its ids begin with', () => {
  assert.deepEqual(
    byBeginning({ kind: 'repository', sources: ['mcp', 'meta', 'meta-2', 'm-1'].map((id) => source(id)) }).map(
      ({ id, label }) => [id, label],
    ),
    [
      ['letter-mc', 'MC'],
      ['letter-me', 'ME'],
      ['letter-m', 'M'],
    ],
  );
});

test('a kind that outgrew its ranges has a page for each letter, and its ranges lead on to them', () => {
  const repository = (id: string) => source(id, 'repository');
  const pages = sourcePages('repository', [repository('7z'), repository('meta'), repository('ibm')]);
  assert.deepEqual(
    pages.map(({ address, range }) => [address, range?.label]),
    [
      ['/sources/repository/digits/', '0–9'],
      ['/sources/repository/i/', 'I'],
      ['/sources/repository/m/', 'M'],
    ],
  );
  assert.deepEqual(
    outgrown('repository', pages).map(({ address, pages }) => [address, pages.length]),
    [
      ['/sources/repository/a-c/', 1],
      ['/sources/repository/i-m/', 2],
    ],
  );
  assert.deepEqual(outgrown('press', sourcePages('press', [source('axios')])), []);
});
