import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badVerdictLines, readVerdicts, writeVerdicts } from './verdicts.ts';

test('what is written is read again, one answer a line, in order', () => {
  const verdicts = new Map([
    ['mit sell', 'yes-if'],
    ['apache-2.0 sell', 'yes-if'],
    ['mit host', 'yes'],
  ]);
  const text = writeVerdicts(verdicts);
  assert.equal(text, 'apache-2.0 sell yes-if\nmit host yes\nmit sell yes-if\n');
  assert.deepEqual(readVerdicts(text), new Map([...verdicts].sort()));
  assert.deepEqual(badVerdictLines(text), []);
});

test('a line that does not read, one that stands twice and one out of order are each named', () => {
  const text = 'mit host yes\nmit host no\nmit sell\napache-2.0 sell yes\n';
  assert.deepEqual(
    badVerdictLines(text).map(({ line }) => line),
    [2, 3, 4],
  );
});
