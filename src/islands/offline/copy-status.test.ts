import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCacheOf, textOfStatus } from './copy-status.ts';

test('who keeps nothing is offered to, who keeps all may remove it', () => {
  assert.deepEqual(textOfStatus({ kind: 'none' }), {
    sentence: 'Nothing is kept on this device.',
    keep: 'Keep for offline',
    remove: false,
  });
  assert.deepEqual(textOfStatus({ kind: 'kept', since: '2026-11-08' }), {
    sentence: 'Kept since 8 Nov 2026.',
    remove: true,
  });
  assert.equal(textOfStatus({ kind: 'kept', since: null }).sentence, 'Kept on this device.');
});

test('a copy that is not whole can be gone on with and removed, one that is coming neither', () => {
  const part = textOfStatus({ kind: 'part' });
  assert.deepEqual([part.keep, part.remove], ['Continue download', true]);
  const coming = textOfStatus({ kind: 'coming', kept: 20, of: 900 });
  assert.deepEqual(coming, { sentence: 'Downloading…', count: '20 of 900 files', remove: false });
});

test('while it comes the spoken sentence stays, the count goes on', () => {
  const [first, second] = [0, 20].map((kept) => textOfStatus({ kind: 'coming', kept, of: kept * 45 }));
  assert.equal(first?.sentence, second?.sentence);
  assert.deepEqual([first?.count, second?.count], ['Starting…', '20 of 900 files']);
});

test('a copy that the browser would not remove can be tried again', () => {
  assert.equal(textOfStatus({ kind: 'stuck' }).remove, true);
});

test('a browser without service workers is offered nothing', () => {
  assert.equal(textOfStatus({ kind: 'unable' }).keep, undefined);
});

test('caches of another site on the same host are none of ours', () => {
  assert.ok(isCacheOf('https://a.example/sub/', 'workbox-precache-v2-https://a.example/sub/'));
  assert.ok(!isCacheOf('https://a.example/', 'workbox-precache-v2-https://a.example/sub/'));
  assert.ok(!isCacheOf('https://a.example/', 'theirs-https://a.example/'));
});
