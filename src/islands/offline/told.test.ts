import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCacheOf, told } from './told.ts';

test('who keeps nothing is offered to, who keeps all may remove it', () => {
  assert.deepEqual(told({ kind: 'nothing' }), {
    sentence: 'Nothing is kept on this device.',
    keep: 'Keep for offline',
    remove: false,
  });
  assert.deepEqual(told({ kind: 'kept', since: '2026-11-08' }), { sentence: 'Kept since 8 Nov 2026.', remove: true });
  assert.equal(told({ kind: 'kept', since: null }).sentence, 'Kept on this device.');
});

test('a copy that is not whole can be gone on with and removed, one that is coming neither', () => {
  const part = told({ kind: 'part' });
  assert.deepEqual([part.keep, part.remove], ['Go on keeping', true]);
  assert.deepEqual(told({ kind: 'coming', kept: 20, of: 900 }), {
    sentence: 'Keeping 20 of 900 files.',
    remove: false,
  });
  assert.equal(told({ kind: 'coming', kept: 0, of: 0 }).sentence, 'Keeping begins.');
});

test('a browser without service workers is offered nothing', () => {
  assert.equal(told({ kind: 'unable' }).keep, undefined);
});

test('caches of another site on the same host are none of ours', () => {
  assert.ok(isCacheOf('https://a.example/sub/', 'workbox-precache-v2-https://a.example/sub/'));
  assert.ok(!isCacheOf('https://a.example/', 'workbox-precache-v2-https://a.example/sub/'));
  assert.ok(!isCacheOf('https://a.example/', 'theirs-https://a.example/'));
});
