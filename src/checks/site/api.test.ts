import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { apiFaults } from './api.ts';
import { writeApi } from './api-sample.ts';

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'api-'));

/** A folder with the data of every collection, `licenses` holding `items`. */
function site(items: unknown): string {
  const folder = emptyFolder();
  writeApi(folder, items);
  return folder;
}

test('data that fit their schema have no faults', () => {
  assert.deepEqual(apiFaults(site([{ id: 'mit' }])), []);
});

test('data that do not are named with the place', () => {
  assert.deepEqual(apiFaults(site([{ id: 'mit' }, {}])), [
    { file: 'api/licenses.json', check: 'api', message: "/items/1 must have required property 'id'" },
  ]);
});

test('a collection without data or schema is a fault, and so are the guide and the models by hub id', () => {
  assert.deepEqual(
    apiFaults(emptyFolder()).map(({ file }) => file),
    writeApi(emptyFolder()),
  );
});
