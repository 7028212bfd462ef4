import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutationSchema } from './item.ts';
import { bytesOf, changedLines, edited } from './mutation.ts';

const change = (fields: object) => ({ ...mutationSchema.parse(fields), file: 'glossary/fork.yml' });
const text = 'term: Fork\nsee: [projects/valkey]\n';

test('a text gives way to another, in UTF-8', () => {
  assert.equal(
    edited(text, change({ replace: 'Fork', by: 'Ästel' })),
    bytesOf('term: Ästel\nsee: [projects/valkey]\n'),
  );
});

test('a text that is missing or stands twice is told with its file', () => {
  assert.throws(() => edited(text, change({ replace: 'Branch', by: '' })), /glossary\/fork.yml does not hold "Branch"/);
  assert.throws(() => edited(text, change({ replace: 'e', by: '' })), /holds "e" more than once/);
});

test('bytes that are no text can be put in', () => {
  assert.equal(edited(text, change({ replace: 'Fork', hex: 'e9' })), 'term: \xe9\nsee: [projects/valkey]\n');
});

test('a file can be cut, ended otherwise and encoded otherwise', () => {
  assert.equal(edited(text, change({ cut: 'see' })), 'term: Fork\n');
  assert.equal(edited('a\nb\n', change({ newlines: 'crlf' })), 'a\r\nb\r\n');
  assert.equal(edited(bytesOf('é'), change({ encode: 'utf-16be' })), '\xfe\xff\0\xe9');
});

test('the lines that changed are the new ones', () => {
  assert.deepEqual(changedLines('a\nb\nc\n', 'a\nB\nnew\nc\n'), [2, 3]);
});

test('where a line was taken out, its neighbors, what held it and the head of the file count', () => {
  const before = '---\na: 1\nb:\n  c: 1\n  d: 2\n  e: 3\n';
  assert.deepEqual(changedLines(before, before.replace('  e: 3\n', '')), [1, 2, 3, 4, 5, 6]);
});
