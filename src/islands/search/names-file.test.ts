import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found } from './format.ts';
import { packNames, readNamesFile } from './names-file.ts';

const found = (url: string, title: string, more: Partial<Found> = {}): Found => {
  const slug = url.split(/[/#]/).filter(Boolean).at(-1) ?? '';
  return {
    url,
    title,
    names: [...new Set([title, slug])].filter(Boolean),
    type: 'model',
    links: 3,
    text: '',
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
