import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalogue } from '../fixtures/sample.ts';
import { layerOpeners } from './layer-openers.ts';
import { patternMap } from './pattern-map.ts';
import { spectrumOf } from './spectrum.ts';

const release = (name: string, fields: object) => ({
  name,
  weights: [{ license: 'free' }],
  sources: ['paper'],
  ...fields,
});

const opened = (layer: string, license: string) => ({
  artefact: 'Thing',
  layer,
  license,
  date: '2024',
  source: 'paper',
});

const pattern = {
  opened: ['Every version, later'],
  held: ['The service'],
  money: 'Somebody pays.',
  stages: ['growth'],
  companies: [{ name: 'Somebody', how: 'Does it.', source: 'paper' }],
  firstSteps: ['Begin.', 'Go on.'],
};

const all = sampleCatalogue({
  sources: { paper: { url: 'https://example.org/', publisher: 'X', accessed: '2026-01-01', kind: 'paper' } },
  layers: {
    sdks: { title: 'SDKs', order: 1 },
    'frontier-weights': { title: 'Frontier weights', order: 2 },
    docs: { title: 'Docs', order: 3 },
  },
  licenses: { free: {}, own: { covers: ['weights'], openness: 'open-weights' } },
  companies: {
    acme: {
      title: 'Acme',
      closed: [
        { layerName: 'Elsewhere', artefact: 'Notes', why: 'Kept', source: 'paper' },
        { layer: 'frontier-weights', artefact: 'Big', why: 'Sold', source: 'paper' },
      ],
    },
    giver: { title: 'Giver', opened: [opened('sdks', 'free'), opened('frontier-weights', 'free')] },
    mixed: {
      title: 'Mixed',
      opened: [opened('sdks', 'free'), { ...opened('frontier-weights', 'own'), strings: 'Large firms ask' }],
      closed: [{ layer: 'sdks', artefact: 'Tool', why: 'Kept', source: 'paper' }],
    },
  },
  patterns: {
    give: { ...pattern, kind: 'core', order: 2, layers: ['docs', 'sdks'], earnsFrom: ['machines'] },
    wait: { ...pattern, kind: 'core', order: 1, earnsFrom: ['hosting', 'licenses'] },
    join: { ...pattern, kind: 'playbook', order: 1, layers: ['docs'], earnsFrom: ['services'] },
  },
  models: {
    whole: {
      publisher: { company: 'acme' },
      releases: [
        release('Whole 1', {
          released: '2024',
          code: { license: 'free' },
          trainingCode: { open: 'open' },
          data: { open: 'open' },
        }),
        release('Whole 2', {
          released: '2025-03',
          code: { license: 'free' },
          trainingCode: { open: 'open' },
          data: { open: 'open' },
        }),
        release('Whole 3', { released: '2026' }),
      ],
    },
    half: {
      releases: [
        release('Half', {
          weights: [{ license: 'free' }, { license: 'own' }],
          code: { license: 'own' },
          trainingCode: { open: 'open' },
        }),
      ],
    },
    words: {
      releases: [
        release('Words', {
          weights: [{ licenseName: 'Terms', openness: 'restricted' }],
          code: { licenseName: 'Other' },
          trainingCode: { open: 'open' },
          data: { open: 'closed' },
        }),
      ],
    },
  },
});

test('the spectrum has the best known release of each line, and the more stands right, the higher it is', () => {
  const rows = spectrumOf(all, { lines: ['words', 'half', 'whole'], companies: ['acme'] });
  assert.deepEqual(
    rows.map(({ name, weights, code, data }) => [name, weights.word, code.word, data.word]),
    [
      ['Whole 2', 'OSI-approved', 'Open source', 'Open data'],
      ['Half', 'Open weights', 'Other terms', 'None seen'],
      ['Words', 'Restricted', 'Not rated', 'Held'],
      ['Big', 'Held', 'None seen', 'None seen'],
    ],
  );
});

test('code that only runs a model is no training code, and training code kept back is held', () => {
  const codeOf = (fields: object) => {
    const models = { line: { releases: [release('Line', { code: { license: 'free' }, ...fields })] } };
    const sample = sampleCatalogue({ sources: {}, licenses: { free: {} }, models });
    return spectrumOf(sample, { lines: ['line'], companies: [] })[0]?.code;
  };
  assert.equal(codeOf({})?.word, 'None seen');
  assert.equal(codeOf({ trainingCode: { open: 'closed' } })?.word, 'Held');
  assert.equal(codeOf({ trainingCode: { open: 'part' } })?.side, 'part');
});

test('a cell of the spectrum stands on the side of its strictest license and names all of them', () => {
  const [half] = spectrumOf(all, { lines: ['half'], companies: [] });
  assert.equal(half?.weights.side, 'part');
  assert.deepEqual(half?.weights.licenses, [
    { href: '/licenses/free/', label: 'free' },
    { href: '/licenses/own/', label: 'own' },
  ]);
  assert.equal(half?.code.side, 'part');
  assert.equal(half?.data.side, 'unclear');
});

test('what a company holds leads to its ledger, what is released to its line', () => {
  const rows = spectrumOf(all, { lines: ['whole'], companies: ['acme'] });
  assert.deepEqual(
    rows.map(({ href, publisher }) => [href, publisher.label]),
    [
      ['/models/whole/', 'Acme'],
      ['/companies/acme/#ledger', 'Acme'],
    ],
  );
});

test('a layer has the companies that hold it, opened it in part and opened it, each on one side', () => {
  assert.deepEqual(
    layerOpeners(all).map(({ layer, sides }) => [
      layer.href,
      sides.map(({ side, companies }) => [side, companies.map(({ label }) => label)]),
    ]),
    [
      [
        '/layers/sdks/',
        [
          ['part', ['Mixed']],
          ['open', ['Giver']],
        ],
      ],
      [
        '/layers/frontier-weights/',
        [
          ['held', ['Acme']],
          ['part', ['Mixed']],
          ['open', ['Giver']],
        ],
      ],
      ['/layers/docs/', []],
    ],
  );
});

test('the map has each pattern in its kind, with the layers it opens and what it earns from', () => {
  const { layers, earnings, groups } = patternMap(all);
  const columns = [...layers, ...earnings].map(({ label }) => label);
  const marked = groups.flatMap(({ rows }) =>
    rows.map(({ pattern: { label }, opens, earns }) => [label, ...columns.filter((_, at) => [...opens, ...earns][at])]),
  );
  assert.deepEqual(marked, [
    ['wait', 'Hosting', 'Licenses'],
    ['give', 'SDKs', 'Docs', 'Machines'],
    ['join', 'Docs', 'Work for customers'],
  ]);
});

test('a pattern that opens no layer of ours says what it opens', () => {
  const instead = patternMap(all).groups.flatMap(({ rows }) => rows.map((row) => row.instead));
  assert.deepEqual(instead, ['Every version, later', undefined, undefined]);
});
