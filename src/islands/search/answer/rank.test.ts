import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchType } from '../../../model/search-types.ts';
import type { Found } from '../format.ts';
import { readNames } from '../names/names.ts';
import { readQuery } from '../words/query.ts';
import { rankAll, rankNames } from './rank.ts';

const found = (id: string, type: SearchType, names: string[]): Found => ({
  url: `/${id}/`,
  facets: [],
  title: names[0] ?? '',
  names,
  type,
  links: 0,
});
const pages = [
  found('all', 'overview', ['Guides']),
  found('deepseek', 'license', ['DeepSeek License Agreement', 'DeepSeek license']),
  found('hiring', 'guide', ['Hiring and feedback']),
  found('year', 'timeline', ['What moved in 2023', '2023']),
  found('copyleft', 'term', ['Copyleft', 'Reciprocal license']),
];
const names = readNames(pages);
const idOf = ({ url }: Found) => url.slice(1, -1);

/** What a question finds where its words stand at these places: `{ yuan: { hiring: [3] } }`. */
function answers(q: string, words: Record<string, Record<string, number[]>>): string[] {
  const query = readQuery(q);
  const hits = query.subject.map((word) =>
    Object.entries(words[word] ?? {}).map(([textId, places]) => ({ textId, places, inTitle: false })),
  );
  const { answering } = rankAll(pages, pages.map(idOf), rankNames(pages, names, query), query, hits, undefined);
  return answering.map(({ page }) => idOf(page));
}

test('a page that a question names by one word of many stands below the one that has them all', () => {
  const words = {
    deepseek: { deepseek: [1, 5, 9, 40, 80], hiring: [7] },
    raised: { hiring: [8] },
    billion: { hiring: [10] },
    yuan: { hiring: [11] },
  };
  assert.deepEqual(answers('deepseek raised billion yuan', words), ['hiring', 'deepseek']);
  assert.equal(answers('deepseek raised', words)[0], 'deepseek');
});

test('a year in a question is one word of it, not the page of the year', () => {
  const words = {
    musicgen: { hiring: [20] },
    weeks: { hiring: [22] },
    2023: { hiring: [25], year: [1, 4, 9, 12, 30] },
  };
  assert.equal(answers('musicgen weeks in 2023', words)[0], 'hiring');
  assert.equal(answers('what moved in 2023', words)[0], 'year');
});

test('a list of pages stands below a page that says as much', () => {
  const words = { widely: { all: [3], hiring: [3] }, mocked: { all: [4], hiring: [4] } };
  assert.deepEqual(answers('widely mocked', words), ['hiring', 'all']);
  assert.equal(answers('guides', words)[0], 'all');
});

test('a name counts with a slip in it, and by an alias that the text does not have', () => {
  assert.ok(answers('recipocal bother', { bother: { hiring: [4] } }).includes('copyleft'));
});

test('a license that a question names answers it, beside a word that no name has', () => {
  const named = [
    found('gpl-3', 'license', ['GNU General Public License v3', 'GPL']),
    found('gpl-2', 'license', ['GNU General Public License v2', 'GPL 2']),
    found('lgpl', 'license', ['Lesser GPL']),
    ...['hosting', 'patents'].map((text) => found(text, 'guide', [text])),
  ];
  const [first] = rankNames(named, readNames(named), readQuery('gpl giraffe'));
  assert.deepEqual([first?.page.url, first?.byName, first?.asksMore], ['/gpl-3/', true, true]);
});

test('words near each other count more than the same words far apart, however often', () => {
  const words = {
    royalty: { hiring: [10, 200, 400, 600], copyleft: [10] },
    million: { hiring: [100, 300, 500, 700], copyleft: [14] },
  };
  assert.equal(answers('royalty above a million', words)[0], 'copyleft');
});

test('equals stand in the order of their addresses, whatever order the file of names has', () => {
  const alike = ['beta', 'alpha'].map((text) => found(text, 'guide', ['Hosting']));
  const ranked = rankNames(alike, readNames(alike), readQuery('hosting'));
  assert.deepEqual(
    ranked.map(({ page }) => idOf(page)),
    ['alpha', 'beta'],
  );
});
