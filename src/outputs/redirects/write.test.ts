import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readPermalinks } from '../../model/permalinks.ts';
import { addBase } from '../add-base.ts';
import { attr, type Element, textOf } from '../html/dom.ts';
import { builtPage } from '../html/pages.ts';
import { hashOf } from '../policy.ts';
import { stubProgram } from './stub.ts';
import { writeRedirects } from './write.ts';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A small site with two pages, one of them with its feed and its badge, sent on by these lines. */
function siteWith(lines: readonly string[], base = '/'): string {
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
  folders.push(folder);
  for (const [address, heading] of [
    ['/new/', 'Terms &amp; <em>texts</em>'],
    ['/other/', 'Another'],
  ] as const) {
    const file = join(folder, address, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `<!doctype html><title>x</title><link rel="stylesheet" media="print" href="/print.css"><link rel="stylesheet" href="/site.css"><h1>${heading}</h1>`,
    );
  }
  for (const [file, text] of [
    ['new/feed.xml', '<rss/>'],
    ['new/badge.svg', '<svg/>'],
  ] as const)
    writeFileSync(join(folder, file), text);
  const place = { name: 'Opening Moves', url: 'https://site.example', base };
  writeRedirects(folder, readPermalinks(lines.join('\n')), place);
  addBase(folder, place);
  return folder;
}

const stubAt = (folder: string, address: string) =>
  builtPage(`${address.slice(1)}index.html`, readFileSync(join(folder, address, 'index.html'), 'utf8')).elements;
const values = (all: readonly Element[], tag: string, name: string) =>
  all.filter(({ tagName }) => tagName === tag).flatMap((each) => attr(each, name) ?? []);
const refreshes = (all: readonly Element[]) =>
  all.filter((each) => attr(each, 'http-equiv') === 'refresh').map((each) => attr(each, 'content'));
const rules = (folder: string) => readFileSync(join(folder, '_redirects'), 'utf8');

test('an old address has a page that leads on without a script and names the new one as its own', () => {
  const all = stubAt(siteWith(['/old/ -> /new/']), '/old/');
  assert.deepEqual(refreshes(all), ['0; url=/new/']);
  assert.deepEqual(values(all, 'link', 'href'), ['https://site.example/new/', '/site.css']);
  assert.deepEqual(values(all, 'html', 'lang'), ['en']);
  const robots = all.find((each) => attr(each, 'name') === 'robots');
  assert.equal(robots && attr(robots, 'content'), 'noindex');
  const link = all.find((each) => attr(each, 'href') === '/new/');
  assert.equal(link && textOf(link), 'Terms & texts');
});

test('feed readers and READMEs find what stood beside the page where they found it before', () => {
  const folder = siteWith(['/old/ -> /new/#part', '/older/ -> /other/']);
  for (const file of ['feed.xml', 'badge.svg'])
    assert.equal(readFileSync(join(folder, 'old', file), 'utf8'), readFileSync(join(folder, 'new', file), 'utf8'));
  assert.equal(existsSync(join(folder, 'older/feed.xml')), false);
});

test('its policy lets its own program run and nothing else', () => {
  const all = stubAt(siteWith(['/old/ -> /new/']), '/old/');
  const policy = all.find((each) => attr(each, 'http-equiv') === 'Content-Security-Policy');
  const allowed = /script-src ([^;]*)/.exec((policy && attr(policy, 'content')) ?? '')?.[1];
  assert.equal(allowed, `'self' '${hashOf(stubProgram)}'`);
});

test('a host that reads rules answers both spellings itself', () => {
  const folder = siteWith(['/old/ -> /new/#part', '/older/ -> /other/']);
  assert.equal(rules(folder), '/old /new/#part 301\n/old/ /new/#part 301\n/older /other/ 301\n/older/ /other/ 301\n');
});

test('in a folder of its host every address stands under it', () => {
  const folder = siteWith(['/old/ -> /new/#part'], '/sub/');
  const all = stubAt(folder, '/old/');
  assert.deepEqual(refreshes(all), ['0; url=/sub/new/#part']);
  assert.deepEqual(values(all, 'a', 'href'), ['/sub/', '/sub/new/#part']);
  assert.deepEqual(values(all, 'link', 'href'), ['https://site.example/sub/new/', '/sub/site.css']);
  assert.equal(rules(folder), '/sub/old /sub/new/#part 301\n/sub/old/ /sub/new/#part 301\n');
});

test('the stub knows every part that was published, and where each stands', () => {
  const lines = ['/old/', '/old/#kept', '/old/#renamed', '/old/ -> /new/', '/old/#renamed -> /new/#name'];
  const all = stubAt(siteWith(lines), '/old/');
  assert.deepEqual(values(all, 'li', 'id'), ['kept', 'renamed']);
  assert.deepEqual(values(all, 'a', 'href').slice(-2), ['/new/#kept', '/new/#name']);
  assert.deepEqual(refreshes(all), ['0; url=/new/']);
});

test('a page that came apart sends nobody to the wrong part: neither by a refresh nor by a rule', () => {
  const folder = siteWith(['/old/ -> /new/', '/old/#away -> /other/#here']);
  assert.deepEqual(refreshes(stubAt(folder, '/old/')), []);
  assert.deepEqual(values(stubAt(folder, '/old/'), 'a', 'href'), ['/', '/new/', '/other/#here']);
  assert.equal(existsSync(join(folder, '_redirects')), false);
});

test('a site that moved nothing has no rules', () => {
  assert.equal(existsSync(join(siteWith(['/new/', '/new/#a -> /other/']), '_redirects')), false);
});

test('neither a page nor nothing is replaced by a stub', () => {
  assert.throws(() => siteWith(['/other/ -> /new/']), /\/other\/ is a page and sent on to \/new\/; run npm run check/);
  assert.throws(() => siteWith(['/old/ -> /gone/']), /leads to \/gone\/, which is no page; run npm run check/);
});
