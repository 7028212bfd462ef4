import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf } from './catalogue.ts';
import { sampleCatalogue } from './fixtures/sample.ts';
import { ledgerOf } from './ledger.ts';
import { departuresFrom, eventsOf, openersOf, readNext, usersOf, usersOfSource } from './uses.ts';

const opened = { artefact: 'A client', layer: 'sdks', license: 'mit', date: '2024-02', source: 'paper' };
const all = sampleCatalogue({
  sources: { paper: { url: 'https://example.org/', publisher: 'X', accessed: '2026-01-01', kind: 'paper' } },
  licenses: { mit: {}, bsl: { openness: 'source-available' } },
  layers: {
    sdks: { title: 'SDKs', openedBy: [{ name: 'Nobody', what: 'One', license: 'MIT', date: '2020', source: 'paper' }] },
  },
  companies: {
    acme: {
      title: 'Acme',
      opened: [
        { ...opened, artefact: 'A first client', date: '2019' },
        opened,
        { ...opened, artefact: 'A database', layer: undefined, layerName: 'SDKs' },
      ],
    },
  },
  projects: { tool: { license: 'mit', parties: [{ company: 'acme', role: 'Made it.', source: 'paper' }] } },
  guides: { start: { related: ['licenses/mit'] } },
  events: {
    '2024-a': { date: '2024', companies: ['acme'], from: [{ license: 'mit' }], to: [{ license: 'bsl' }] },
    '2023-b': { date: '2023', licenses: ['mit'] },
    '2025-c': {
      date: '2025',
      parties: ['Somebody'],
      from: [{ license: 'mit' }],
      to: [{ license: 'mit' }, { license: 'bsl' }],
    },
  },
});
const mit = entryOf(all, { collection: 'licenses', id: 'mit' });
const acme = entryOf(all, { collection: 'companies', id: 'acme' });
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('events that name a page are found from it, oldest first, each once', () => {
  assert.deepEqual(ids(eventsOf(all, mit)), ['2023-b', '2024-a', '2025-c']);
  assert.deepEqual(ids(eventsOf(all, acme)), ['2024-a']);
});

test('who keeps a license on offer has not left it', () => {
  assert.deepEqual(ids(departuresFrom(all, mit)), ['2024-a']);
});

test('who uses a source is found from it, pages before events', () => {
  const paper = entryOf(all, { collection: 'sources', id: 'paper' });
  const labels = usersOfSource(all, paper).map(({ label }) => label);
  assert.deepEqual(labels.slice(-3), ['Timeline, 2023', 'Timeline, 2024', 'Timeline, 2025']);
  assert.ok(labels.includes('Acme'));
});

test('users of a license come from companies and projects', () => {
  assert.deepEqual(
    usersOf(all, mit).map(({ party, what }) => `${party.label}: ${what}`),
    ['Acme: A first client', 'Acme: A client', 'Acme: A database', 'tool: One sentence.'],
  );
});

test('openers of a layer stand once, by the latest of theirs, with those who have no page', () => {
  const layer = entryOf(all, { collection: 'layers', id: 'sdks' });
  assert.deepEqual(
    openersOf(all, layer).map(({ party, what, others }) => [party.label, what, others]),
    [
      ['Acme', 'A client', 1],
      ['Nobody', 'One', 0],
    ],
  );
});

test('a layer in words is another row of the ledger than the layer of that name', () => {
  assert.deepEqual(
    ledgerOf(all, acme).map(({ layer }) => layer.href),
    ['/layers/sdks/', undefined],
  );
});

test('a page leads on to those that refer to it, never to itself', () => {
  assert.deepEqual(
    readNext(all, mit).map(({ href }) => href),
    ['/guides/start/', '/layers/sdks/', '/companies/acme/', '/projects/tool/'],
  );
});

test('what is not there is named', () => {
  assert.throws(() => entryOf(all, { collection: 'licenses', id: 'mti' }), /licenses\/mti does not exist/);
});
