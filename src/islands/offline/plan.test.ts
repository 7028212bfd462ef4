import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planFor } from './plan.ts';

const site = 'https://a.example/sub/';
const list = new Set(['', 'search/', 'licenses/mit/', 'search/names.bin'].map((path) => site + path));
const plan = (path: string) => planFor(site + path, (url) => list.has(url));

test('a page is answered with its copy, whatever is asked in its address', () => {
  assert.deepEqual(plan(''), { kind: 'kept', url: site });
  assert.deepEqual(plan('search/?q=gpl/v3'), { kind: 'kept', url: `${site}search/` });
  assert.deepEqual(plan('licenses/mit/#may-sell'), { kind: 'kept', url: `${site}licenses/mit/` });
  assert.deepEqual(plan('licenses/mit/index.html'), { kind: 'kept', url: `${site}licenses/mit/` });
  assert.deepEqual(plan('search/names.bin?v=2'), { kind: 'kept', url: `${site}search/names.bin` });
});

test('an address without its closing slash leads on with all that stands behind it', () => {
  assert.deepEqual(plan('licenses/mit'), { kind: 'slash', url: `${site}licenses/mit/` });
  assert.deepEqual(plan('search?q=a?b#c'), { kind: 'slash', url: `${site}search/?q=a?b#c` });
});

test('what is not kept is left to the network', () => {
  assert.deepEqual(plan('api/licenses.json'), { kind: 'network' });
  assert.deepEqual(plan('licenses/no-such/'), { kind: 'network' });
  assert.deepEqual(
    planFor('https://a.example/', (url) => list.has(url)),
    { kind: 'network' },
  );
});
