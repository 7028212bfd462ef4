import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announceArrival, forgetSearches, recentSearches, rememberSearch, takeArrival } from './memory.ts';

/** A device that stores, as browsers do. */
function storage(): Map<string, string> {
  const stored = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  };
  Object.defineProperty(globalThis, 'localStorage', { value: localStorage, configurable: true });
  return stored;
}

test('searches are remembered once, the newest first', () => {
  storage();
  for (const q of ['gpl', 'mit', ' gpl ', '']) rememberSearch(q);
  assert.deepEqual(recentSearches(), ['gpl', 'mit']);
});

test('words to mark are given out once, and to their page alone', () => {
  storage();
  announceArrival('/licenses/mit/', [{ stem: 'mit', isPrefix: false }]);
  assert.equal(takeArrival('/'), undefined);
  assert.deepEqual(takeArrival('/licenses/mit/'), [{ stem: 'mit', isPrefix: false }]);
  assert.equal(takeArrival('/licenses/mit/'), undefined);
});

test('whoever forgets leaves nothing on the device, not even the words for a page that has not come', () => {
  const stored = storage();
  rememberSearch('gpl');
  announceArrival('/licenses/gpl-3.0/', [{ stem: 'gpl', isPrefix: false }]);
  forgetSearches();
  assert.deepEqual([...stored], []);
});
