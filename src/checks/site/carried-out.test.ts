import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readPermalinks } from '../../model/permalinks.ts';
import { addBase } from '../../outputs/add-base.ts';
import { writeRedirects } from '../../outputs/redirects/write.ts';
import { type BuiltSite, readSite } from './built-site.ts';
import { carriedOut } from './carried-out.ts';
import { links } from './links.ts';
import { permalinks } from './permalinks.ts';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const rows = readPermalinks(`/new/
/new/#part
/old/
/old/#part
/page/
/page/#away
/split/
/split/#part
/old/ -> /new/
/page/#away -> /new/#part
/split/ -> /new/
/split/#away -> /page/
`);

const html = (address: string, main: string) =>
  `<!doctype html><title>x</title><link rel="canonical" href="https://site.example${address}"><main><h1>x</h1>${main}</main>`;
const way = '<ul><li id="away" data-permalink><a href="/new/#part">x</a></li></ul>';

/** A site that carries out the rows, but for what `files` says otherwise. */
function siteWith(files: Readonly<Record<string, string>> = {}, base = '/'): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'carried-out-'));
  folders.push(folder);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write('new/index.html', html(`${base}new/`, '<h2 id="part">x</h2>'));
  write('page/index.html', html(`${base}page/`, way));
  write('index.html', html(base, ''));
  const place = { name: 'x', url: 'https://site.example', base };
  writeRedirects(folder, rows, place);
  for (const [name, text] of Object.entries(files)) write(name, text);
  addBase(folder, place);
  return readSite(folder, base);
}

const found = (site: BuiltSite) => carriedOut(site, rows).map(({ file, message }) => `${file}: ${message}`);

test('what is sent on and arrives is no fault, also in a folder of its host, and its links land', () => {
  for (const base of ['/', '/sub/']) {
    const site = siteWith({}, base);
    assert.deepEqual(found(site), []);
    assert.deepEqual(links(site), []);
    const written = permalinks(site, { ...rows, addresses: { ...rows.addresses, '/': [] } });
    assert.deepEqual(written, []);
  }
});

test('an old address where another page stands, which leads elsewhere, or whose canonical address is another', () => {
  const stub = (to: string, canonical: string) =>
    `<link rel="canonical" href="https://site.example${canonical}"><meta http-equiv="refresh" content="0; url=${to}">`;
  assert.deepEqual(found(siteWith({ 'old/index.html': html('/old/', '') })), [
    'old/index.html: content/permalinks says /old/ -> /new/, but a page of the site stands there; take the line out',
    '_redirects: sends /old/ on, which is a page of the site',
  ]);
  assert.deepEqual(found(siteWith({ 'old/index.html': stub('/page/', '/page/') })), [
    'old/index.html: content/permalinks says /old/ -> /new/, but the page there leads to /page/; build anew',
  ]);
  assert.deepEqual(found(siteWith({ 'old/index.html': stub('/new/', '/old/') })), [
    'old/index.html: content/permalinks says /old/ -> /new/, but its canonical address is another',
  ]);
});

test('a part that stays where it was, or that nothing leads on from', () => {
  const says = 'page/index.html: content/permalinks says /page/#away -> /new/#part, but /page/';
  const own = 'still has a part "away" of its own; take out that part or the line';
  assert.deepEqual(found(siteWith({ 'page/index.html': html('/page/', '<h2 id="away">x</h2>') })), [`${says} ${own}`]);
  assert.deepEqual(found(siteWith({ 'page/index.html': html('/page/', `<h2 id="away">x</h2>${way}`) })), [
    `${says} ${own}`,
  ]);
  assert.deepEqual(found(siteWith({ 'page/index.html': html('/page/', '') })), [
    `${says} has nothing with the id "away"; build anew`,
  ]);
});

test('a place that is not there', () => {
  const site = siteWith({ 'new/index.html': html('/new/', '') });
  assert.deepEqual(found(site), [
    'page/index.html: content/permalinks says /page/#away -> /new/#part, but /new/#part goes to a page without the id "part"',
  ]);
});

test('rules that lack a line', () => {
  assert.deepEqual(found(siteWith({ _redirects: '/old /new/ 301\n/old/ /page/ 301\n' })), [
    '_redirects: has no line from /old/ to /new/; build anew',
  ]);
});

test('lists for other programs that still name what moved', () => {
  const files = {
    'api/guides.json': '{"items":[{"url":"/old/"},{"url":"/older/"}]}',
    'sitemap-0.xml': '<loc>https://site.example/split/</loc><loc>https://site.example/new/</loc>',
  };
  assert.deepEqual(found(siteWith(files)), [
    'api/guides.json: lists /old/, which moved',
    'sitemap-0.xml: lists /split/, which moved',
  ]);
});
