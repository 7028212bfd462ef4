import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { addBase } from './add-base.ts';

/** The files of a site, after its addresses were put under a folder of its host. */
function built(files: Record<string, string>, base: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'base-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  addBase(folder, { url: 'https://host.example', base });
  return Object.fromEntries(Object.keys(files).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

const files = {
  'a/index.html': '<a href="/a/">/a/</a>',
  'api/a.json':
    '{"$schema":"/api/schema/a.json","items":[{"url":"/a/","text":"/a/","from":{"url":"https://x.example/"},"schema":"/api/schema/a.json"}]}',
  'api/schema/a.json': '{"$schema":"https://json-schema.org/","$schemaOf":{"const":"/api/schema/a.json"}}',
  _redirects: '# /old/ is gone\n/old/ /a/ 301\n/out/* https://x.example/:splat\n',
  _headers: '/*\n  X-Frame-Options: /deny/\n/_astro/*\n  Cache-Control: immutable\n',
  'robots.txt': 'User-agent: *\nAllow: /\n\nSitemap: /sitemap-index.xml\n',
};

test('addresses in pages, data and files for the host get the folder', () => {
  assert.deepEqual(built(files, '/sub/'), {
    'a/index.html': '<a href="/sub/a/">/a/</a>',
    'api/a.json':
      '{"$schema":"/sub/api/schema/a.json","items":[{"url":"/sub/a/","text":"/a/","from":{"url":"https://x.example/"},"schema":"/sub/api/schema/a.json"}]}',
    'api/schema/a.json': '{"$schema":"https://json-schema.org/","$schemaOf":{"const":"/sub/api/schema/a.json"}}',
    _redirects: '# /old/ is gone\n/sub/old/ /sub/a/ 301\n/sub/out/* https://x.example/:splat\n',
    _headers: '/sub/*\n  X-Frame-Options: /deny/\n/sub/_astro/*\n  Cache-Control: immutable\n',
    'robots.txt': 'User-agent: *\nAllow: /\n\nSitemap: https://host.example/sub/sitemap-index.xml\n',
  });
});

test('at the root of the host only the sitemap is named whole', () => {
  const robots = 'User-agent: *\nAllow: /\n\nSitemap: https://host.example/sitemap-index.xml\n';
  assert.deepEqual(built(files, '/'), { ...files, 'robots.txt': robots });
});

test('a folder of the same name as one of the site is refused', () => {
  assert.throws(() => built(files, '/a/'), /choose another folder/);
});
