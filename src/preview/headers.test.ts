import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHeaders } from './headers.ts';

const headersOf = readHeaders(`# for all
/*
  X-Frame: none
  Policy: a: b;  c

/_astro/*
  # changes with its name
\tCache-Control: immutable
  X-Frame: same
/feed.xml
  Content-Type: text/xml
/files/:name/x.bin
  ! Policy
`);

test('every rule that fits adds its headers', () => {
  assert.deepEqual(headersOf('/licenses/mit/'), { 'x-frame': 'none', policy: 'a: b;  c' });
  assert.deepEqual(headersOf('/_astro/a.js'), {
    'x-frame': 'none, same',
    policy: 'a: b;  c',
    'cache-control': 'immutable',
  });
});

test('a sign of a pattern stands for itself, a name for one part of a path, and `!` takes a header away', () => {
  assert.equal(headersOf('/feed.xml')['content-type'], 'text/xml');
  assert.equal(headersOf('/feed-xml')['content-type'], undefined);
  assert.equal(headersOf('/files/a/x.bin').policy, undefined);
  assert.equal(headersOf('/files/a/b/x.bin').policy, 'a: b;  c');
});

test('a header that was taken away can be set anew by the same rule', () => {
  const headers = readHeaders('/*\n  Policy: for all\n/worker*\n  ! Policy\n  Policy: its own\n');
  assert.deepEqual([headers('/worker.1.js').policy, headers('/').policy], ['its own', 'for all']);
});

test('line ends of Windows are none of a header', () => {
  assert.deepEqual(readHeaders('/*\r\n  A: b\r\n')('/'), { a: 'b' });
});
