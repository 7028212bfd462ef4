import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentWatch } from './content-watch.ts';
import { faultPage, isPage } from './fault-page.ts';

test('a page that is asked for waits for the check of the last change', async () => {
  const answers = [['a'], []];
  const told: string[] = [];
  const watch = new ContentWatch(
    async () => answers.shift() ?? ['none left'],
    (faults, before) => told.push(`${before} → ${faults}`),
  );
  assert.deepEqual(await watch.faults(), []);
  watch.changed();
  assert.deepEqual(await watch.faults(), ['a']);
  watch.changed();
  assert.deepEqual(await watch.faults(), []);
  assert.deepEqual(told, [' → a', 'a → ']);
});

test('changes while a check runs are checked once more, together', async () => {
  let checks = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const watch = new ContentWatch(
    async () => {
      checks += 1;
      if (checks === 1) await promise;
      return checks === 1 ? ['old'] : ['new'];
    },
    () => undefined,
  );
  for (let change = 0; change < 4; change += 1) watch.changed();
  resolve();
  assert.deepEqual(await watch.faults(), ['new']);
  assert.equal(checks, 2);
});

test('pages give way to faults, what they are made of does not', () => {
  for (const url of ['/', '/licenses/mit/', '/licenses/mit', '/sub/search/?q=a.b']) assert.ok(isPage(url), url);
  for (const url of ['/@vite/client', '/@id/astro:x', '/mark.svg', '/api/licenses.json?x', '/src/a.ts'])
    assert.ok(!isPage(url), url);
});

test('the page of faults shows each line as it is written', () => {
  const page = faultPage(['content/a.yml:1:2  x  <b> & "c"', 'content/b.yml:1:1  y  z'], '/sub/');
  assert.match(page, /<h1>2 faults in the content<\/h1>/);
  assert.match(page, /content\/a\.yml:1:2 {2}x {2}&lt;b&gt; &amp; &quot;c&quot;\ncontent\/b/);
  assert.match(page, /src="\/sub\/@vite\/client"/);
});
