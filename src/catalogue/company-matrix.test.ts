import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companyMatrix, thingsOf } from './company-matrix.ts';
import { sampleCatalogue } from './fixtures/sample.ts';

const opened = (artefact: string, more: object) => ({
  artefact,
  licenseName: 'MIT',
  date: '2024-05',
  source: 'paper',
  ...more,
});
const all = sampleCatalogue({
  sources: { paper: { url: 'https://example.org/', publisher: 'X', accessed: '2026-01-01', kind: 'paper' } },
  layers: { tools: { title: 'Tools' }, weights: { title: 'Weights', order: 2 } },
  companies: {
    acme: {
      title: 'Acme',
      opened: [
        opened('Its client', { layer: 'tools' }),
        opened('Its server', { layer: 'tools', strings: 'Not for rivals' }),
        opened('A font', { layerName: 'Fonts' }),
      ],
      closed: [{ artefact: 'The console', layer: 'tools', why: 'Sold by seat.', source: 'paper' }],
    },
  },
});
const [row] = companyMatrix(all);

test('a layer where one thing is open and another held is partly open, and names each license once', () => {
  const [tools, weights] = row?.cells ?? [];
  assert.equal(tools?.side, 'part');
  assert.deepEqual(
    tools?.licenses.map(({ label }) => label),
    ['MIT'],
  );
  assert.equal(weights, undefined);
});

test('side by side each thing is said with its license and day, its strings, or how it is held', () => {
  assert.deepEqual(row && thingsOf(all, row), {
    tools: [
      'Its client: MIT, May 2024',
      'Its server: MIT, May 2024. Not for rivals.',
      'The console: held. Sold by seat.',
    ],
    beside: ['A font: MIT, May 2024'],
  });
});
