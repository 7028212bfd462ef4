import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLastmod } from './sitemap.ts';

test('a page that was checked on a day says so in the sitemap, one without stays as it is', () => {
  const pages = [
    { url: 'https://site.example/a/', checked: '2026-11-20' },
    { url: 'https://site.example/b/', checked: undefined },
  ];
  const entry = (url: string, more = '') => `<url><loc>https://site.example${url}</loc>${more}</url>`;
  assert.equal(
    withLastmod(`<urlset>${entry('/a/')}${entry('/b/')}${entry('/c/')}</urlset>`, pages),
    `<urlset>${entry('/a/', '<lastmod>2026-11-20</lastmod>')}${entry('/b/')}${entry('/c/')}</urlset>`,
  );
});
