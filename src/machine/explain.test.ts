import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseArgs } from 'node:util';
import { explain, Refusal } from './explain.ts';

/** An error as the system makes it. */
const denied = (code: string, path: string) => Object.assign(new Error(`${code}: no`), { code, path });

test('what the machine denies is one sentence, however deep it lies', () => {
  assert.equal(explain(denied('ENOSPC', '/x')), 'The disk is full; free some space and start again.');
  const wrapped = new Error('Cannot build', {
    cause: new Error('Cannot write', { cause: denied('EACCES', 'dist/$&') }),
  });
  assert.equal(explain(wrapped), 'dist/$& may not be read or written; give yourself the right to it and start again.');
  const readOnly = new Error('Could not emit file\nRead-only file system (os error 30)');
  assert.equal(explain(readOnly), 'A file lies on a disk that may only be read; move the project to another.');
  const native = new Error('Failed to write dist/a.js: No space left on device (os error 28)');
  assert.equal(explain(native), 'The disk is full; free some space and start again.');
});

test('a word of a command that it does not take is named', () => {
  try {
    parseArgs({ args: ['--dya', '2024-02-29'], options: { day: { type: 'string' } } });
  } catch (error) {
    assert.equal(explain(error), "Unknown option '--dya'.");
  }
});

test('a package that is missing is named', () => {
  const error = new Error("Cannot find package 'yaml' imported from src/a.ts");
  assert.equal(explain(error), 'The package yaml is not installed; run npm ci.');
});

test('a refusal says its sentence alone; a fault of the program says where it is', () => {
  assert.equal(explain(new Refusal('There is no site; build it.')), 'There is no site; build it.');
  try {
    readFileSync('no/such/file');
  } catch (error) {
    assert.match(explain(error), /ENOENT[\s\S]*explain\.test\.ts/);
  }
  assert.match(explain('odd'), /odd/);
});
