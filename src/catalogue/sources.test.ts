import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalogue } from './fixtures/sample.ts';
import { provenanceOf } from './sources.ts';

const read = (more: object) => {
  const source = { url: 'https://example.org/', publisher: 'X', accessed: '2026-11-29', kind: 'press', ...more };
  const [entry] = sampleCatalogue({ sources: { source } }).sources;
  assert.ok(entry);
  return provenanceOf(entry.data);
};

test('a source says when it was read, how, and of which day its copy was', () => {
  assert.equal(read({}), 'read 29 Nov 2026');
  assert.equal(read({ read: 'excerpt', asOf: '2026-07-13' }), 'read in excerpt 29 Nov 2026, as of 13 Jul 2026');
});

test('a source that no person wrote says so first', () => {
  assert.equal(read({ writtenBy: 'program' }), 'written by a program, read 29 Nov 2026');
});
