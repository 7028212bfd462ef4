import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found } from '../format.ts';
import { packNames, readNamesFile } from './names-file.ts';

const found = (url: string, title: string, more: Partial<Found> = {}): Found => {
  const slug = url.split(/[/#]/).filter(Boolean).at(-1) ?? '';
  return {
    url,
    title,
    names: [...new Set([title, slug])].filter(Boolean),
    type: 'model',
    links: 4,
    facets: [],
    ...more,
  };
};

test('a page comes out of the file as it went in, with its address whole', () => {
  const facet = { key: 'kind', label: 'Kind', value: 'language', term: 'Language' };
  const pages = [
    found('/models/falcon-2/', 'Falcon 2', { fact: 'Language', facets: [facet] }),
    found('/models/qwen-2.5/', 'Qwen2.5', { sign: { side: 'part', word: 'Differs by release' } }),
    found('/models/', 'Models', { type: 'overview' }),
    found('/glossary/#copyleft', 'Copyleft', { type: 'term' }),
    found('/', 'Opening Moves', { type: 'overview' }),
  ];
  assert.deepEqual(readNamesFile(packNames(pages)), pages);
});

test('what else a page is called comes out in small letters, how many link to it roughly', () => {
  const page = found('/models/falcon-2/', 'Falcon 2', { names: ['Falcon 2', 'falcon-2', 'TII Falcon'], links: 158 });
  const [read] = readNamesFile(packNames([page]));
  assert.deepEqual(read?.names, ['Falcon 2', 'falcon-2', 'tii falcon']);
  assert.equal(read?.links, 128);
});

test('pages without a slug of their own or another name keep their places in the file', () => {
  const plain = ['One', 'Two', 'Three'].map((title) => found(`/models/${title.toLowerCase()}/`, title));
  assert.deepEqual(readNamesFile(packNames(plain)), plain);
});
