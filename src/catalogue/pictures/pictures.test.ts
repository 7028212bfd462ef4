import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalogue } from '../sample.ts';
import { spectrumOf } from './spectrum.ts';

const release = (name: string, fields: object) => ({
  name,
  weights: [{ license: 'free' }],
  sources: ['paper'],
  ...fields,
});

const all = sampleCatalogue({
  sources: { paper: { url: 'https://example.org/', publisher: 'X', accessed: '2026-01-01', kind: 'paper' } },
  layers: { 'frontier-weights': { title: 'Frontier weights' } },
  licenses: { free: {}, own: { covers: ['weights'], openness: 'open-weights' } },
  companies: {
    acme: {
      title: 'Acme',
      closed: [
        { layerName: 'Elsewhere', artefact: 'Notes', why: 'Kept', source: 'paper' },
        { layer: 'frontier-weights', artefact: 'Big', why: 'Sold', source: 'paper' },
      ],
    },
  },
  models: {
    whole: {
      publisher: { company: 'acme' },
      releases: [
        release('Whole 1', { released: '2024', code: { license: 'free' }, data: { open: 'open' } }),
        release('Whole 2', { released: '2025-03', code: { license: 'free' }, data: { open: 'open' } }),
        release('Whole 3', { released: '2026' }),
      ],
    },
    half: {
      releases: [release('Half', { weights: [{ license: 'free' }, { license: 'own' }], code: { license: 'own' } })],
    },
    words: {
      releases: [
        release('Words', {
          weights: [{ licenseName: 'Terms', openness: 'restricted' }],
          code: { licenseName: 'Other' },
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
      ['Whole 2', 'Open source', 'Open source', 'Open data'],
      ['Half', 'Open weights', 'Other terms', 'None seen'],
      ['Words', 'Restricted', 'Not rated', 'Held'],
      ['Big', 'Held', 'None seen', 'None seen'],
    ],
  );
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
