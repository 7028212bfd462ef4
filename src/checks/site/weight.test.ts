import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { budgets } from './budgets.ts';
import { type BuiltSite, readPage, readSite } from './built-site.ts';
import { firstScreenOf, weigh } from './weight.ts';

const sound = readSite(fileURLToPath(new URL('fixtures/sound', import.meta.url)), '/');

/** Text that does not shrink below three quarters of its length. */
function noise(length: number, seed: string): string {
  const hash = (i: number) => createHash('sha256').update(`${seed}${i}`).digest('base64');
  const parts = Array.from({ length: length / 44 }, (_, i) => hash(i));
  return parts.join('');
}

const page = (file: string, first: number, rest: number) =>
  readPage(file, `<main><h1>x</h1><h2>a</h2>${noise(first, 'a')}<h2>b</h2>${noise(rest, 'b')}</main>`);

test('the first screen ends at the second h2 of the main part', () => {
  const html = '<aside><h2>On this page</h2></aside><main><h1>x</h1><h2>a</h2>first<h2>b</h2>second</main>';
  assert.match(firstScreenOf(readPage('index.html', html)), /first$/);
  assert.match(firstScreenOf(readPage('index.html', '<main><h1>x</h1>all</main>')), /all<\/main>$/);
});

test('scripts count with what they import at once, not with what they import later', async () => {
  const weights = await weigh(sound);
  const home = weights.find((weight) => weight.page.address === '/');
  const packed = (text: string) => gzipSync(text).length;
  const inline = "document.documentElement.dataset.theme = 'dark';";
  const modules = ["import './part.js';\nimport('./later.js');\n", 'export const part = 1;\n'];
  assert.equal(
    home?.script,
    modules.reduce((sum, text) => sum + packed(text), packed(inline)),
  );
  assert.ok(home.css > 0 && home.firstScreen > home.css);
});

test('fonts count once, whether loaded ahead or named in a stylesheet', async () => {
  const weights = await weigh(sound);
  assert.deepEqual(weights.map(({ page, fonts }) => `${page.address} ${fonts}`).sort(), [
    '/ 4',
    '/404.html 0',
    '/a/ 4',
    '/stub/ 0',
  ]);
});

test('pages over budget are named, large tables may be larger', async () => {
  const pages = [
    page('light/index.html', 10_000, 5_000),
    page('early/index.html', 22_000, 0),
    page('heavy/index.html', 10_000, 30_000),
    page('compare/licenses/index.html', 10_000, 30_000),
    page('timeline/index.html', 10_000, 60_000),
  ];
  const faults = await budgets({ ...sound, pages } satisfies BuiltSite);
  assert.deepEqual(
    faults.map(({ file, message }) => `${file}: ${message.replace(/[\d.]+ KB,/, '…,')}`),
    [
      'early/index.html: the first screen (CSS and HTML up to the second h2) weighs …, the budget is 14.6 KB',
      'heavy/index.html: all HTML and CSS weighs …, the budget is 24.0 KB',
      'timeline/index.html: all HTML and CSS weighs …, the budget is 40.0 KB',
    ],
  );
});
