import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadOnce } from './load-once.ts';

test('all who ask while it comes, and after, get what was loaded once', async () => {
  let loads = 0;
  const load = loadOnce(async () => {
    loads += 1;
    return { loads };
  });
  const [first, second] = await Promise.all([load(), load()]);
  assert.equal(first, second);
  assert.equal(await load(), first);
  assert.equal(loads, 1);
});

test('a failure is told to all who waited, and the next call loads anew', async () => {
  let loads = 0;
  const load = loadOnce(async () => {
    loads += 1;
    if (loads === 1) throw new Error('no network');
    return loads;
  });
  const waiting = [load(), load()];
  for (const each of waiting) await assert.rejects(each, /no network/);
  assert.equal(await load(), 2);
});
