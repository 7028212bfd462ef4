import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brokenPromises, shapeLines } from './shape.ts';

const published = readFileSync(new URL('published.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

test('a field once published stays, with its type, as long as the version does', () => {
  assert.deepEqual(
    brokenPromises(published, shapeLines()),
    [],
    'programs read these fields: bring them back, or raise apiVersion in src/outputs/api/version.ts, then npm run api:shape',
  );
});

test('every field is written down as published', () => {
  const known = new Set(published);
  assert.deepEqual(
    shapeLines().filter((line) => !known.has(line)),
    [],
    'new fields: run npm run api:shape and commit src/outputs/api/published.txt',
  );
});

test('a field that is gone or of another type breaks the promise, until the version is another; a new one does not', () => {
  const before = ['apiVersion: 1', 'a.x: string', 'a.y: number'];
  assert.deepEqual(brokenPromises(before, ['apiVersion: 1', 'a.x: array of string', 'a.z: string']), before.slice(1));
  assert.deepEqual(brokenPromises(before, ['apiVersion: 2']), []);
  assert.deepEqual(brokenPromises(before, [...before, 'a.z: string']), []);
});

test('the shape goes down to the fields inside lists and objects', () => {
  const lines = shapeLines();
  assert.ok(lines.includes('licenses.spdxIds: array of string'));
  assert.ok(lines.includes('licenses.osiApproved: boolean'));
  assert.ok(lines.some((line) => /^licenses\.thresholds\[\]\.\w+: /.test(line)));
  assert.ok(lines.includes('models-by-hub-id.*.gates: array of string'));
  assert.ok(lines.includes('decision-guide.outcomes[].url: string'));
  assert.ok(lines.some((line) => /^licenses\.answers\.sell\.verdict: string$/.test(line)));
});
