import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openBuilt } from '../../bench/search/built.ts';
import { bestSections } from '../../islands/search/texts/sections.ts';
import { filesUnder } from '../../machine/files.ts';
import { builtPage } from '../html/pages.ts';
import { readPage, type SearchablePage } from './read-page.ts';
import { SearchIndex } from './write.ts';

const page = (card: object | undefined, main: string) =>
  `<!doctype html><html lang="en"><head>${card ? `<meta name="search" content='${JSON.stringify(card)}'>` : ''}</head><body><nav>Menu words</nav><main data-pagefind-body>${main}</main></body></html>`;

const pages: Record<string, string> = {
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
    `<h1>Patents in short</h1><p class="standfirst">What a license says of patents.</p><dl><div id="may-sue" data-permalink><dt>May we sue?</dt><dd>GPL-3.0 ends your rights to giraffes.</dd></div><div><dt>Cost</dt><dd>Lawyers</dd></div></dl>`,
  ),
  '/guides/hosting/': page(
    { type: 'guide' },
    `<h1>Running it for others</h1><p class="standfirst">What a host owes.</p><p>Hostile takeovers, hostels and hosting are three things. So are antelopes.</p>`,
  ),
  '/models/otter-1/': page(
    { type: 'model' },
    `<h1>Otter 1</h1><p class="standfirst">Small.</p><p data-search-ignore><span data-search-names>river/Otter-1-GPL-3.0</span></p>`,
  ),
  '/models/beaver/': page(
    { type: 'model' },
    `<h1>Beaver</h1><p class="standfirst">Made from Otter 1.</p><p data-search-ignore><span data-search-names>river/Otter-1-Beaver, Otter-1-Beaver</span></p>`,
  ),
  '/glossary/': page(
    { type: 'overview' },
    `<h1>Glossary</h1><section data-search-entry="term"><h2 id="copyleft">Copyleft</h2><p>Changes come back.</p></section>`,
  ),
  '/404/': page(undefined, '<h1>No page here</h1>'),
};
const readable = Object.entries(pages).flatMap(([url, html]) => readPage(builtPage(`${url.slice(1)}index.html`, html)));
async function indexOf(pages: readonly SearchablePage[]): Promise<SearchIndex> {
  const index = await SearchIndex.begin();
  await index.add(pages);
  return index;
}

const site = mkdtempSync(join(tmpdir(), 'search-'));
await (await indexOf(readable)).write(site);
const { search, close } = await openBuilt(site);
after(async () => {
  await close();
  rmSync(site, { recursive: true });
});

const urls = async (q: string) => (await search.byTexts(q)).ranked.map(({ page }) => page.url);

test('a name finds its page, in every spelling and with a slip', async () => {
  for (const q of ['gplv3', 'GPL-3.0-only', 'gnu gpl', 'gpl 3', 'gplb3'])
    assert.equal((await urls(q))[0], '/licenses/gpl-3.0/', q);
});

test('names answer alone, and what they answer stands first when the texts have answered, too', async () => {
  for (const q of ['gpl', 'patents', 'affero gpl', 'gnu']) {
    const sure = (await search.byNames(q)).ranked.filter(({ byName }) => byName);
    assert.deepEqual(
      (await urls(q)).slice(0, sure.length),
      sure.map(({ page }) => page.url),
      q,
    );
  }
});

test('what a model is called on a hub leads to it, whatever else its words name, and to nothing else by its text', async () => {
  for (const q of ['river/Otter-1-GPL-3.0', ' river/otter-1-gpl-3.0 '])
    assert.equal((await urls(q))[0], '/models/otter-1/', q);
  const exact = await search.byTexts('river/Otter-1-Beaver');
  assert.equal(exact.ranked[0]?.page.url, '/models/beaver/');
  assert.deepEqual(exact.unknown, []);
  assert.deepEqual((await search.byTexts('lake/Otter-1-Beaver')).unknown, ['lake']);
});

test('a page that is called what was typed stands above one that speaks of it', async () => {
  assert.equal((await urls('gpl 3'))[0], '/licenses/gpl-3.0/');
  assert.ok((await urls('gpl 3')).includes('/guides/patents/'));
});

test('a word of a text finds its page and the part it stands in', async () => {
  const [first] = (await search.byTexts('giraffe')).ranked;
  assert.equal(first?.page.url, '/guides/patents/');
  const [section] = bestSections(await search.text(first.page), first.places);
  assert.equal(section?.id, 'may-sue');
  assert.match(section?.heading ?? '', /^May we sue\?/);
  assert.match(section?.text ?? '', /giraffes/);
});

test('a term and its definition are two words', async () => {
  for (const q of ['cost', 'lawyers']) assert.equal((await urls(q))[0], '/guides/patents/', q);
});

test('a term is found at its own address, with its type', async () => {
  const [first] = (await search.byTexts('what is copyleft')).ranked;
  assert.deepEqual([first?.page.url, first?.page.type], ['/glossary/#copyleft', 'term']);
});

test('navigation, what is marked to be ignored, and pages without a card cannot be found', async () => {
  for (const q of ['menu', 'zebra', 'walrus', 'titled', 'no page here']) assert.deepEqual(await urls(q), [], q);
});

test('a word that may go on finds what it begins, a finished one does not', async () => {
  assert.deepEqual(await urls('antel'), ['/guides/hosting/']);
  assert.deepEqual(await urls('antel '), []);
  assert.deepEqual(await urls('antex'), []);
});

test('an answer does not depend on what was asked before', async () => {
  const fresh = await urls('host');
  for (const q of ['hostile', 'hostel', 'patents', 'antel']) await urls(q);
  assert.deepEqual(await urls('host'), fresh);
});

test('a word that no page has is told, one of a name or a text is not', async () => {
  assert.deepEqual((await search.byTexts('qwertz patents')).unknown, ['qwertz']);
  assert.deepEqual((await search.byTexts('giraffe gnu')).unknown, []);
});

test('the sentence under a title is to be had', async () => {
  const [first] = (await search.byNames('gpl 3')).ranked;
  assert.equal(first && (await search.sentence(first.page)), 'The whole work stays open.');
});

test('the nearest names are offered for a word that stands nowhere', async () => {
  assert.equal((await search.nearest('glossarium', 1))[0]?.url, '/glossary/');
});

test('pages count who links to them', () => {
  assert.equal(search.pages.find(({ url }) => url === '/licenses/gpl-3.0/')?.links, 1);
});

test('nothing of Pagefind is shipped that no search asks for', () => {
  const shipped = filesUnder(join(site, 'pagefind')).map((file) => file.replace(/[^/]+\.pf_/, '*.pf_'));
  assert.deepEqual([...new Set(shipped)].sort(), [
    '*.pf_meta',
    'fragment/*.pf_fragment',
    'index/*.pf_index',
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test('words lie in small files, by a variable that Pagefind does not document', async () => {
  const words = Array.from({ length: 9000 }, (_, at) => `word${at.toString(36)}`).join(' ');
  const html = page({ type: 'guide' }, `<h1>Words</h1><p>${words}</p>`);
  const files = await (await indexOf(readPage(builtPage('words/index.html', html)))).files();
  const sizes = files.filter(({ path }) => path.endsWith('.pf_index')).map(({ content }) => content.length);
  assert.ok(sizes.length > 5, `${sizes.length} files`);
  assert.ok(Math.max(...sizes) < 12_000, `one has ${Math.max(...sizes)} bytes`);
});

test('the same pages make the same bytes', async () => {
  for (const { path, content } of await (await indexOf(readable)).files()) {
    const file = join(site, path);
    assert.equal(statSync(file).size, content.length, path);
    assert.ok(readFileSync(file).equals(content), path);
  }
});
