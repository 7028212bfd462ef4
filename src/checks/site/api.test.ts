import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { collections } from '../../model/collections.ts';
import { apiFaults } from './api.ts';

/** Files that are no collection. */
const others = ['decision-guide', 'models-by-hub-id'];

/** A folder with the data of every collection, `licenses` holding `items`. */
function site(items: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  mkdirSync(join(folder, 'api/schema'), { recursive: true });
  const schema = { properties: { items: { type: 'array', items: { required: ['id'] } } } };
  for (const name of [...collections, ...others]) {
    writeFileSync(join(folder, `api/${name}.json`), JSON.stringify({ items: name === 'licenses' ? items : [] }));
    writeFileSync(join(folder, `api/schema/${name}.json`), JSON.stringify(schema));
  }
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
  const faults = apiFaults(mkdtempSync(join(tmpdir(), 'api-')));
  assert.equal(faults.length, (collections.length + others.length) * 2);
});
