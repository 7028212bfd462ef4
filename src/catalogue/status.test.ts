import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalogue } from './fixtures/sample.ts';
import { checkedPages, sourced, sourcesByKind } from './status.ts';

const source = (kind: string) => ({ url: `https://example.org/${kind}`, publisher: 'X', accessed: '2026-01-01', kind });
const all = sampleCatalogue({
  sources: {
    paper: source('paper'),
    news: { ...source('press'), read: 'excerpt' },
    other: { ...source('press'), url: 'https://example.org/other', read: 'quoted', writtenBy: 'program' },
  },
  guides: { old: { checked: '2026-01-01' }, fast: { checked: '2026-04-01', fastMoving: true } },
  companies: {
    acme: {
      checked: '2026-05-01',
      closed: [{ artefact: 'Weights', layerName: 'Weights', why: 'To sell', source: 'news' }],
    },
  },
  events: {
    one: { date: '2024', companies: ['acme'], sources: ['news', 'paper'] },
    two: { date: '2025', companies: ['acme'], sources: ['news'] },
    told: { date: '2025', companies: ['acme'], sources: ['paper'], confidence: 'secondary' },
  },
});

test('counts statements with their sources, an event once, the list of a page not at all; what is marked second-hand is', () => {
  assert.deepEqual(sourced(all), { statements: 4, firstHand: 1 });
});

test('counts sources by kind, by how they were read and by who wrote them', () => {
  assert.deepEqual(Object.fromEntries(sourcesByKind(all)), {
    paper: { all: 1, inExcerpt: 0, quoted: 0, byPrograms: 0 },
    press: { all: 2, inExcerpt: 1, quoted: 1, byPrograms: 1 },
  });
});

test('lists pages, those checked longest ago first, and says which are due', () => {
  assert.deepEqual(
    checkedPages(all, '2026-07-05').map(({ label, due }) => [label, due]),
    [
      ['old', true],
      ['fast', true],
      ['acme', false],
    ],
  );
});
