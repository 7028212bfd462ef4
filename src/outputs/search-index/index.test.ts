import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Chunk, type Directory, directoryFile, unpack } from '../../islands/search/format.ts';
import { SearchIndex } from '../../islands/search/reader.ts';
import { builtPage } from '../html/pages.ts';
import { readPage } from './read-page.ts';
import { indexOf } from './write.ts';

const page = (card: object | undefined, main: string) =>
  `<!doctype html><html><head>${card ? `<meta name="search" content='${JSON.stringify(card)}'>` : ''}</head><body><nav>Menu words</nav><main>${main}</main></body></html>`;

const site: Record<string, string> = {
  '/licenses/gpl-3.0/': page(
    { type: 'license', fact: 'Strong copyleft' },
    `<h1>GNU General Public License v3.0</h1><p class="standfirst">The whole work stays open.</p>
     <h2 id="patents">Patents<span data-search-ignore>Section titled Patents</span></h2><p>Each contributor licenses patents.</p>
     <p data-search-ignore>Also walrus <span data-search-names>GNU GPL, GPLv3</span></p><section data-search-ignore>Hidden zebra</section>`,
  ),
  '/licenses/agpl-3.0/': page(
    { type: 'license', fact: 'Network copyleft' },
    `<h1>GNU Affero General Public License v3.0</h1><p class="standfirst">Over networks too.</p><p>More than the <a href="/licenses/gpl-3.0/#patents">GPL</a>.</p>`,
  ),
  '/guides/patents/': page(
    { type: 'guide' },
    `<h1>Patents in short</h1><p class="standfirst">What a license says of patents.</p><dl><div id="may-sue" data-permalink><dt>May we sue?</dt><dd>GPL-3.0 ends your rights to giraffes.</dd></div></dl>`,
  ),
  '/glossary/': page(
    { type: 'overview' },
    `<h1>Glossary</h1><section data-search-entry="term"><h2 id="copyleft">Copyleft</h2><p>Changes come back.</p></section>`,
  ),
  '/404/': page(undefined, '<h1>No page here</h1>'),
};
const files = indexOf(
  Object.entries(site).flatMap(([url, html]) => readPage(builtPage(`${url.slice(1)}index.html`, html))),
);
const asked: string[] = [];
const search = await SearchIndex.open(async (name) => {
  asked.push(name);
  const file = files.get(name);
  if (!file) throw new Error(name);
  return new Uint8Array(file);
});
async function find(q: string) {
  await search.prepare(q);
  return search.find(q).ranked;
}
const urls = async (q: string) => (await find(q)).map(({ page }) => page.url);

test('a name finds its page, in every spelling and with a slip', async () => {
  for (const q of ['gplv3', 'GPL-3.0-only', 'gnu gpl', 'gpl 3', 'gplb3'])
    assert.equal((await urls(q))[0], '/licenses/gpl-3.0/', q);
});

test('a page that is called what was typed stands above one that speaks of it', async () => {
  assert.equal((await urls('gpl 3'))[0], '/licenses/gpl-3.0/');
  assert.ok((await urls('gpl 3')).includes('/guides/patents/'));
});

test('a word of a text finds its page and the section it stands in', async () => {
  const [first] = await find('giraffe');
  assert.equal(first?.page.url, '/guides/patents/');
  const text = await search.text(first?.page.text ?? '');
  const section = first?.sections[0] ?? 0;
  assert.deepEqual(search.directory.headings[first?.page.sections[section] ?? 0], ['may-sue', 'May we sue?']);
  assert.match(text.sections[section] ?? '', /giraffes/);
});

test('a term is found at its own address, with its type', async () => {
  const [first] = await find('what is copyleft');
  assert.deepEqual([first?.page.url, first?.page.type], ['/glossary/#copyleft', 'term']);
});

test('navigation, what is marked to be ignored, and pages without a card cannot be found', async () => {
  for (const q of ['menu', 'zebra', 'walrus', 'titled', 'no page here']) assert.deepEqual(await urls(q), [], q);
});

test('nothing but what a question needs is read, and once', async () => {
  await find('giraffe');
  const before = asked.length;
  await find('giraffe');
  assert.equal(asked.length, before);
});

test('the nearest names are offered for a word that stands nowhere', () => {
  assert.equal(search.nearest('glossarium', 1)[0]?.url, '/glossary/');
});

test('pages count who links to them', () => {
  assert.equal(search.directory.pages.find(({ url }) => url === '/licenses/gpl-3.0/')?.links, 1);
});

test('each file of words is listed under the least of them, numbers too', async () => {
  const numbers = Array.from({ length: 4000 }, (_, i) => i + 1).join(' ');
  const html = page({ type: 'guide' }, `<h1>Counts</h1><p>${numbers}</p>`);
  const many = indexOf(readPage(builtPage('counts/index.html', html)));
  const read = async (name: string) => unpack(new Uint8Array(many.get(name) ?? []));
  const { chunks } = (await read(directoryFile)) as Directory;
  assert.ok(chunks.length > 2);
  for (const [first, file] of chunks) assert.equal(first, Object.keys((await read(file)) as Chunk).sort()[0]);
});

test('the same pages make the same bytes', () => {
  const again = indexOf(
    Object.entries(site).flatMap(([url, html]) => readPage(builtPage(`${url.slice(1)}index.html`, html))),
  );
  assert.deepEqual([...again.keys()], [...files.keys()]);
  assert.deepEqual(again.get('directory.bin'), files.get('directory.bin'));
});
