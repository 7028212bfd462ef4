import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPermalinks, writePermalinks } from '../../model/permalinks.ts';
import { readSite } from './built-site.ts';
import { grown, permalinks } from './permalinks.ts';

const site = readSite(fileURLToPath(new URL('fixtures/permalinks', import.meta.url)), '/');

test('an address or id that was published and is gone is a fault, one not written down as well', () => {
  const rows = { addresses: { '/': ['kept', 'lost'], '/gone/': ['x'] }, redirects: {} };
  assert.deepEqual(
    permalinks(site, rows).map(({ file, message }) => `${file}: ${message}`),
    [
      'index.html: /#lost was published and goes to a page without the id "lost"; bring it back or add a redirect',
      'gone/index.html: /gone/ was published and goes nowhere; bring it back or add a redirect',
      'fresh/index.html: /fresh/ is not written down; run npm run permalinks',
      'index.html: /#new is not written down; run npm run permalinks',
    ],
  );
});

test('a redirect stands in for what is gone, if it lands', () => {
  const addresses = { '/': ['kept', 'lost', 'new'], '/gone/': ['kept', 'x'], '/fresh/': [] };
  const redirects = { '/#lost': '/fresh/', '/gone/': '/', '/gone/#x': '/#new' };
  assert.deepEqual(permalinks(site, { addresses, redirects }), []);
  const broken = permalinks(site, { addresses, redirects: { ...redirects, '/gone/#x': '/#old', '/#lost': '/lost/' } });
  assert.deepEqual(
    broken.map(({ message }) => message),
    [
      '/#lost is redirected to /lost/, which goes nowhere',
      '/gone/#x is redirected to /#old, which goes to a page without the id "old"',
    ],
  );
});

test('feeds and badges are promised, but not where a page that moved keeps them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'permalinks-'));
  const stub = '<!doctype html><title>x</title><meta http-equiv="refresh" content="0; url=/new/"><main></main>';
  for (const [file, text] of [
    ['new/index.html', '<!doctype html><title>x</title><main></main>'],
    ['new/feed.xml', ''],
    ['new/badge.svg', ''],
    ['old/index.html', stub],
    ['old/feed.xml', ''],
  ] as const) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { addresses } = grown({ addresses: {}, redirects: {} }, readSite(folder, '/'));
  assert.deepEqual(Object.keys(addresses).sort(), ['/new/', '/new/badge.svg', '/new/feed.xml']);
  rmSync(folder, { recursive: true });
});

test('the rows only grow, in order, one a line', () => {
  const rows = { addresses: { '/gone/': ['x'], '/': ['lost'] }, redirects: { '/gone/': '/' } };
  const text = writePermalinks(grown(rows, site));
  assert.equal(text, '/\n/#kept\n/#lost\n/#new\n/fresh/\n/gone/\n/gone/ -> /\n/gone/#x\n');
  assert.equal(writePermalinks(grown(readPermalinks(text), site)), text);
});
