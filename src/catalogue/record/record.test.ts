import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchingRows } from '../../model/timeline/event-row.ts';
import { sampleCatalogue } from '../fixtures/sample.ts';
import { countedChanges } from './authors.ts';
import { eventRows, recordFacets } from './event-rows.ts';
import { releasesByYear } from './releases-by-year.ts';
import { spanInWords, spanOf } from './span.ts';
import { yearsToChange } from './years-to-change.ts';

const change = { kind: 'license-change', direction: 'in', from: [{ license: 'free' }], to: [{ license: 'own' }] };
const count = (of: string, fork: boolean) => ({ of, fork, from: '2019', to: '2019', count: 7, source: 'paper' });
const release = (name: string, license: string, released?: string) => ({
  name,
  ...(released && { released }),
  weights: [{ license }],
  sources: ['paper'],
});

const all = sampleCatalogue({
  sources: { paper: { url: 'https://example.org/', publisher: 'X', accessed: '2026-01-01', kind: 'paper' } },
  licenses: {
    free: { covers: ['weights'] },
    own: { covers: ['weights'], openness: 'open-weights' },
    research: { covers: ['weights'], openness: 'restricted' },
  },
  companies: { acme: { title: 'Acme' }, quiet: { title: 'Quiet' } },
  projects: { engine: { title: 'Engine', license: 'free' } },
  models: {
    line: {
      title: 'Line',
      publisher: { company: 'acme' },
      releases: [
        release('One', 'free', '2024-05'),
        release('Two', 'own', '2024'),
        release('Three', 'research', '2025-01-01'),
        release('Undated', 'free'),
      ],
    },
  },
  events: {
    early: {
      ...change,
      date: '2018-12-13',
      companies: ['acme'],
      began: [{ of: 'Engine', date: '2014-12-13', what: 'first commit', source: 'paper' }],
      authors: [count('Engine', false)],
    },
    late: {
      ...change,
      date: '2021-01-14',
      projects: ['engine'],
      began: [{ of: 'Acme', date: '2020', what: 'founded', source: 'paper' }],
      authors: [count('Engine', false), count('Fork', true)],
    },
    stricter: { ...change, date: '2022', companies: ['acme'], from: [{ license: 'own' }], to: [{ license: 'free' }] },
    shut: { date: '2025-03', kind: 'closing', direction: 'in', companies: ['acme'] },
  },
});

test('finds events by who, license, kind, direction and year, the latest first', () => {
  const rows = eventRows(all);
  const found = (choice: Record<string, string>) => matchingRows(rows, choice).map(({ href }) => href.split('#')[1]);
  assert.deepEqual(found({ company: 'acme' }), ['shut', 'stricter', 'early']);
  assert.deepEqual(found({ company: 'engine' }), ['late']);
  assert.deepEqual(found({ license: 'own', year: '2018' }), ['early']);
  assert.deepEqual(found({ kind: 'closing', direction: 'in' }), ['shut']);
  assert.deepEqual(found({ company: 'acme', year: '2021' }), []);
});

test('offers only whom and what there are events of', () => {
  const values = (key: string) =>
    recordFacets(all)
      .find((facet) => facet.key === key)
      ?.values.map(({ value }) => value);
  assert.deepEqual(values('company'), ['acme', 'engine']);
  assert.deepEqual(values('license'), ['free', 'own']);
  assert.deepEqual(values('year'), ['2025', '2022', '2021', '2018']);
});

test('counts years as exactly as their dates are known', () => {
  assert.equal(spanInWords(spanOf('2014-07-28', '2023-08-10')), '9.0 years');
  assert.equal(spanInWords(spanOf('2012', '2021-01-14')), 'about 9 years');
  assert.throws(() => spanOf('2014-07-32', '2023'), /2014-07-32 is no date/);
});

test('says how long each open license lasted, the quickest first', () => {
  assert.deepEqual(
    yearsToChange(all).map(({ row, span, left }) => [row.of, span.exact, left]),
    [
      ['Acme', false, true],
      ['Engine', true, true],
    ],
  );
});

test('lists changes with counted authors, those that were forked first', () => {
  assert.deepEqual(
    countedChanges(all).map(({ event }) => event.id),
    ['late', 'early'],
  );
});

test('counts dated releases and closings of companies that have models, by year and side', () => {
  const { years, companies } = releasesByYear(all, 5);
  assert.deepEqual(years, ['2025', '2024']);
  assert.deepEqual(companies, [
    {
      company: { href: '/companies/acme/', label: 'Acme' },
      years: [
        { open: 0, part: 0, held: 2 },
        { open: 1, part: 1, held: 0 },
      ],
    },
  ]);
  assert.deepEqual(releasesByYear(all, 0).companies, []);
});
