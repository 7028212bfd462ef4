import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allPages } from './divided.ts';
import { byBeginning, signsOf, sourceAddress, sourceAddressOf, sourcePage } from './source-pages.ts';
import { vocabulary } from './vocabulary.ts';

const source = (id: string, kind = 'standard') => ({ id, data: { kind } });

test('a kind that is listed by letters goes by the first letter of the id, digits first', () => {
  const addresses = ['0bsd', 'cnbc', 'dw', 'mit', 'nyt', 'zdnet'].map((id) => sourceAddress(source(id)));
  assert.deepEqual(
    addresses.map((address) => address.replace('/sources/standard/', '')),
    ['a-c/', 'a-c/', 'd-h/', 'i-m/', 'n-r/', 's-z/'],
  );
  assert.equal(sourceAddressOf(source('wired-llama')), '/sources/standard/s-z/#source-wired-llama');
});

test('a small kind has one page', () => {
  assert.equal(sourceAddressOf(source('ai-act', 'small')), '/sources/small/#source-ai-act');
  assert.deepEqual(sourcePage('small', [source('b', 'small'), source('z', 'small'), source('c')]), {
    address: '/sources/small/',
    kind: 'small',
    sources: [source('b', 'small'), source('z', 'small')],
    parts: [],
  });
});

test('only ranges that hold something have a page, in the order of letters', () => {
  const { parts } = sourcePage('standard', [source('zdnet'), source('axios'), source('7days')]);
  assert.deepEqual(
    parts.map(({ range, sources }) => [range?.label, sources.map(({ id }) => id)]),
    [
      ['0–9, A–C', ['axios', '7days']],
      ['S–Z', ['zdnet']],
    ],
  );
});

test('where a source is listed does not depend on how many there are', () => {
  const many = Array.from({ length: 500 }, (_, i) => source(`axios-${i}`));
  const lists = (sources: typeof many) => allPages(sourcePage('standard', sources)).map(({ address }) => address);
  assert.deepEqual(lists(many), lists(many.slice(0, 1)));
});

test('every kind has addresses that cannot be taken for each other', () => {
  const kinds = vocabulary('source-kinds').map(({ value }) => value);
  const addresses = kinds.flatMap((kind) => allPages(sourcePage(kind, [source('a', kind), source('z', kind)])));
  assert.equal(new Set(addresses.map(({ address }) => address)).size, addresses.length);
});

test('a page has a heading per letter, digits under one', () => {
  assert.deepEqual(
    byBeginning({
      range: { slug: 'a-c', label: '0–9, A–C', letters: 0 },
      sources: ['0bsd', '7days', 'axios', 'cnbc'].map((id) => source(id)),
    }).map(({ id, label, sources }) => [id, label, sources.length]),
    [
      ['digits', '0–9', 2],
      ['letter-a', 'A', 1],
      ['letter-c', 'C', 1],
    ],
  );
});

test('a page for one letter has a heading for each two letters its ids begin with', () => {
  assert.deepEqual(
    byBeginning({
      range: { slug: 'm', label: 'M', letters: 1 },
      sources: ['mcp', 'meta', 'meta-2', 'm-1'].map((id) => source(id)),
    }).map(({ id, label }) => [id, label]),
    [
      ['letter-mc', 'MC'],
      ['letter-me', 'ME'],
      ['letter-m', 'M'],
    ],
  );
});

test('a page that was outgrown leads on to smaller ranges, and each source is listed once', () => {
  const repository = (id: string) => source(id, 'repository');
  const ids = ['7z', 'ibm', 'm-1', 'mcp', 'meta', 'nasa'];
  const pages = allPages(sourcePage('repository', ids.map(repository)));
  const parts = (address: string) =>
    pages.find((page) => page.address === address)?.parts.map(({ range }) => range?.label);
  assert.deepEqual(parts('/sources/repository/'), ['0–9, A–C', 'I–M', 'N–R']);
  assert.deepEqual(parts('/sources/repository/a-c/'), ['0–9']);
  assert.deepEqual(parts('/sources/repository/i-m/'), ['I', 'M']);
  assert.deepEqual(parts('/sources/repository/m/'), ['M, others', 'MC', 'ME']);
  const listed = pages.filter(({ parts }) => parts.length === 0);
  assert.deepEqual(
    listed.flatMap(({ address, sources }) => sources.map(({ id }) => [id, address])),
    ids.map((id) => [id, sourceAddress(repository(id))]),
  );
});

test('what begins alike is taken apart sign by sign, and no id is listed where those that begin like it lead on', () => {
  const page = (signs: number) => ['meta-llama', 'metaseq', 'meta', 'mex'].map((id) => signsOf(signs)(id).slug);
  assert.deepEqual(page(3), ['met', 'met', 'met', 'mex']);
  assert.deepEqual(page(5), ['meta-l', 'metas', 'meta-other', 'mex-other']);
});
