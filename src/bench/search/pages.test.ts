import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesUnder } from '../../machine/files.ts';
import { growSite } from './pages.ts';

test('a site grows by entries with the same texts and names of their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grow-'));
  const built = join(folder, 'built');
  mkdirSync(join(built, 'licenses/mit'), { recursive: true });
  writeFileSync(join(built, 'index.html'), '<h1>Front</h1>');
  writeFileSync(
    join(built, 'licenses/mit/index.html'),
    '<h1 id="_top">MIT License</h1><p>Sell it. <b data-search-names>Expat, X11</b></p>',
  );
  const { pages, copies } = growSite(built, join(folder, 'grown'), 100);
  assert.equal(pages, 100);
  assert.equal(filesUnder(join(folder, 'grown'), /index\.html$/).length, 100);
  const [[address = '', original] = []] = copies;
  assert.equal(original, '/licenses/mit/');
  const html = readFileSync(join(folder, 'grown', address, 'index.html'), 'utf8');
  assert.match(
    html,
    /^<h1 id="_top">[A-Z][a-z]+ License<\/h1><p>Sell it\. <b data-search-names>[A-Z][a-z]+<\/b><\/p>$/,
  );
  rmSync(folder, { recursive: true });
});
