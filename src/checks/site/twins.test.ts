import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { builtPage } from '../../outputs/html/pages.ts';
import { twinOf } from '../../outputs/twins/twin.ts';
import { readSite } from './built-site.ts';
import { twinFaults } from './twins.ts';

const folder = mkdtempSync(join(tmpdir(), 'twins-'));
after(() => rmSync(folder, { recursive: true }));

const html =
  '<title>x</title><main><h1>A &amp; B</h1><h2>What it <em>costs</em></h2><p>Text.</p><div hidden><h2>For scripts</h2></div><h2>Sources</h2><ol class="source-list"><li><a href="https://x.example/a_(b)?c=d&amp;e">X</a></li></ol></main>';
const twin = twinOf(builtPage('a/index.html', html), { url: 'https://site.example', base: '/' })?.text ?? '';

function messages(text?: string): string[] {
  rmSync(join(folder, 'a'), { recursive: true, force: true });
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/index.html'), html);
  if (text !== undefined) writeFileSync(join(folder, 'a/index.md'), text);
  return twinFaults(readSite(folder, '/')).map(({ file, message }) => `${file}: ${message}`);
}

test('a whole twin has no faults', () => {
  assert.deepEqual(messages(twin), []);
});

test('a twin that lacks a heading, a source or its title is named, and so is one that is missing', () => {
  assert.deepEqual(messages(twin.replace('## What it *costs*', '')), ['a/index.md: lacks the heading "What it costs"']);
  assert.deepEqual(messages(twin.replace('x.example', 'y.example')), [
    'a/index.md: lacks the source https://x.example/a_(b)?c=d&e',
  ]);
  assert.deepEqual(messages(twin.replace('title:', 'name:')), [
    'a/index.md: its front matter does not have the title of the page',
  ]);
  assert.deepEqual(messages(), [
    'a/index.md: is not there; build anew, or say in src/model/twins.ts why the page has none',
  ]);
});
