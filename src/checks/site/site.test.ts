import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkSite } from './all.ts';
import { writeApi } from './api-sample.ts';
import { type BuiltSite, readSite } from './built-site.ts';
import { columnHeads } from './column-heads.ts';
import { type Fault, faultLines } from './fault.ts';
import { glued } from './glued.ts';
import { hollowScripts } from './hollow-scripts.ts';
import { hosts } from './hosts.ts';
import { links } from './links.ts';
import { marks } from './marks.ts';
import { outline } from './outline.ts';
import { permalinks } from './permalinks.ts';
import { policy } from './policy.ts';
import { titles } from './titles.ts';

const folderOf = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const fixture = (name: string) => readSite(folderOf(name), '/');

/** Written from the root of the site, as addresses in content are. */
const underBase = {
  addresses: { '/': [], '/a/': ['end'], '/old/': ['end'], '/older/': [] },
  redirects: { '/older/': '/a/' },
};

function lines(check: (site: BuiltSite) => Fault[], name: string): string[] {
  return faultLines(check(fixture(name)), 'dist').map((line) => line.replace(/^dist\//, ''));
}

test('a sound site has no faults', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sound-'));
  cpSync(folderOf('sound'), folder, { recursive: true });
  mkdirSync(join(folder, 'pagefind/index'), { recursive: true });
  writeFileSync(join(folder, 'pagefind/index/a.pf_index'), '');
  // Which data other programs get follows from the collections: they lie in no fixture.
  const data = writeApi(folder).map((file) => [`/${file}`, []]);
  const rows = {
    addresses: {
      '/': ['answer', 'first'],
      '/a/': ['café', 'end', 'part'],
      '/feed.xml': [],
      ...Object.fromEntries(data),
    },
    redirects: {},
  };
  assert.deepEqual(await checkSite(readSite(folder, '/'), rows), []);
  rmSync(folder, { recursive: true });
});

test('what is written beside the pages is asked for, too: twins, data, licenses, files of words', async () => {
  const faults = await checkSite(fixture('marks'), { addresses: {}, redirects: {} });
  const checks = new Set(faults.map(({ check }) => check));
  for (const check of ['twins', 'api', 'notices', 'search']) assert.ok(checks.has(check), check);
});

test('links and anchors that land nowhere are named as they are written', () => {
  assert.deepEqual(lines(links, 'links'), [
    'index.html  links  #here goes to a page without the id "here"',
    'index.html  links  /a lacks its closing slash',
    'index.html  links  /a/#nope goes to a page without the id "nope"',
    'index.html  links  /circle/ is sent round in a circle',
    'index.html  links  /missing/ goes nowhere',
    'index.html  links  /none-2.png goes nowhere',
    'index.html  links  /none.ico goes nowhere',
    'index.html  links  /none.js goes nowhere',
    'index.html  links  /none.png goes nowhere',
    'index.html  links  /none.svg#x goes nowhere',
    'index.html  links  https://site.example/missing-too/ goes nowhere',
  ]);
});

test('in a folder of its host a site is looked at without it, and links out of it are faults', () => {
  const site = readSite(folderOf('base'), '/sub/');
  assert.deepEqual(faultLines([...links(site), ...permalinks(site, underBase)], 'dist'), [
    'dist/index.html  links  ../ lies outside /sub/',
    'dist/index.html  links  /a/ lies outside /sub/',
    'dist/index.html  links  /sub/missing/ goes nowhere',
    'dist/index.html  links  https://site.example/sub/missing-too/ goes nowhere',
  ]);
});

test('ids, main headings and heading levels', () => {
  assert.deepEqual(lines(outline, 'outline'), [
    'index.html  headings  h3 "Skips" follows h1',
    'index.html  ids  the id "x" stands more than once',
    'none/index.html  headings  0 h1 on the page, there must be one',
    'none/index.html  headings  h2 "None" follows no heading',
    'two/index.html  headings  2 h1 on the page, there must be one',
  ]);
});

test('titles and descriptions are there and differ', () => {
  assert.deepEqual(lines(titles, 'titles'), [
    'empty/index.html  titles  has no meta description',
    'empty/index.html  titles  has no title',
    'same/index.html  titles  has the meta description of /: "About Home"',
    'same/index.html  titles  has the title of /: "Home"',
  ]);
});

test('a mark that says false is one all the same', () => {
  assert.deepEqual(lines(marks, 'marks'), [
    'index.html  marks  data-search-ignore says "false", which marks it all the same; leave it out there: {condition || undefined}',
  ]);
});

test('nothing is loaded from another host', () => {
  const loaded = (file: string, url: string) => `${file}  hosts  loads ${url} from another host`;
  assert.deepEqual(lines(hosts, 'hosts'), [
    loaded('index.html', '//other.example/a.png'),
    loaded('index.html', 'https://other.example/b.png'),
    loaded('index.html', 'https://other.example/c.png'),
    loaded('index.html', 'https://other.example/d.woff2'),
    loaded('index.html', 'https://other.example/e.js'),
    loaded('index.html', 'https://other.example/frame'),
    loaded('site.css', 'https://other.example/f.css'),
    loaded('site.css', 'https://other.example/g.css'),
  ]);
});

test('the policy stands first, allows nothing unsafe and covers each script', () => {
  assert.deepEqual(lines(policy, 'policy'), [
    'late/index.html  csp  the policy stands after <script>',
    'none/index.html  csp  has no Content-Security-Policy',
    'uncovered/index.html  csp  no hash covers the script "go();"',
    'uncovered/index.html  csp  style="color: red" on <a>; use a class',
    'uncovered/index.html  csp  the policy blocks a <style> in the page; put it into a stylesheet',
    'uncovered/index.html  csp  the policy blocks a javascript: link',
    'uncovered/index.html  csp  the policy blocks onclick="…" on <h1>; use a listener',
    "unsafe/index.html  csp  'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=' is of no script here",
    "unsafe/index.html  csp  object-src allows nothing; it must say 'none'",
    "unsafe/index.html  csp  script-src allows 'self' 'unsafe-inline' 'unsafe-eval'; it must say 'self'",
    "unsafe/index.html  csp  style-src-attr allows 'unsafe-inline'; it must go",
  ]);
});

test('scripts that only load the same file are named; one alone, or one that loads more, is none', () => {
  assert.deepEqual(lines(hollowScripts, 'scripts'), [
    'index.html  scripts  /_astro/first.js and /_astro/second.js only load shared.js; put what they import into one <script>',
  ]);
});

test('every column of a table has a head', () => {
  assert.deepEqual(lines(columnHeads, 'columns'), [
    'index.html  columns  a head of a table is empty; name what stands below or beside it',
  ]);
});

test('words and links touch nowhere in running text, but for the endings of words', () => {
  assert.deepEqual(lines(glued, 'glued'), [
    `index.html  glued  no space beside the link in "Seethe page"; write {' '} there`,
    `index.html  glued  no space beside the link in "anotheror more."; write {' '} there`,
    `index.html  glued  no space beside the link in "termsof it"; write {' '} there`,
  ]);
});
