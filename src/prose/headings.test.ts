import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingsIn } from './headings.ts';

test('reads level, id and words of each heading in order', () => {
  const html = '<h2 id="a">Sell &amp; host</h2><p>x</p><h3 class="k" id="b"><em>Why</em> it works</h3><h2>no id</h2>';
  assert.deepEqual(headingsIn(html), [
    { depth: 2, slug: 'a', text: 'Sell & host' },
    { depth: 3, slug: 'b', text: 'Why it works' },
  ]);
});
