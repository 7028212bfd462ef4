import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CssUsage } from './css-usage.ts';
import { builtPage } from './html/pages.ts';
import { pruneCss } from './prune-css.ts';

const folder = mkdtempSync(join(tmpdir(), 'prune-'));
after(() => rmSync(folder, { recursive: true }));

const html =
  '<main class="page" data-kind="license"><p id="one">Lost words: .gone</p><script>x.classList.add("is-on")</script></main>';
const js = 'const gone=1;document.createElement("kbd").classList.toggle(`late`,!0)';

async function pruned(css: string): Promise<string> {
  mkdirSync(join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, '_astro/a.js'), js);
  writeFileSync(join(folder, '_astro/a.css'), css);
  const names = new CssUsage();
  names.addPage(builtPage('index.html', html));
  await pruneCss(folder, names);
  return readFileSync(join(folder, '_astro/a.css'), 'utf8');
}

const keeps = (css: string) => async () => assert.equal(await pruned(css), css);

test('rules for what no page and no script names go', async () => {
  const css = '.page{a:b}.gone{a:b}#two{a:b}table{a:b}[data-kind=company]{a:b}.page,.gone{c:d}:is(.gone,p){e:f}';
  assert.equal(await pruned(css), '.page{a:b}.page{c:d}:is(p){e:f}');
});

test('layers keep their order', keeps('@layer one, two;@layer two{.page{a:b}}@layer one{p{a:b}}'));
test('what scripts and the search index add stays', keeps('.late{a:b}.is-on{a:b}kbd{a:b}mark{a:b}'));
test(
  'states stay',
  keeps(
    ':root[data-scripts][data-theme=dark]{a:b}p[aria-current=page]{a:b}p[open]{a:b}p:popover-open{a:b}[hidden]{a:b}',
  ),
);
test(
  'pseudo-classes and nesting alone stay',
  keeps(':focus-visible{a:b}::selection{a:b}:where(.page):hover{a:b}p{&:hover{a:b}}'),
);
test(
  'custom properties, fonts and animations stay',
  keeps(':root{--x:1}@font-face{font-family:y}@keyframes z{to{a:b}}'),
);
