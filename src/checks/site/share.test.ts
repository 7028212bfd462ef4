import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BuiltSite, readPage } from './built-site.ts';
import { share } from './share.ts';
import { structuredData } from './structured-data.ts';

const origin = 'https://site.example';
const block = (thing: object) =>
  `<script type="application/ld+json" data-of-page>${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`;
const article = {
  '@type': 'TechArticle',
  url: `${origin}/sub/a/`,
  headline: 'MIT & more',
  description: 'Anyone may.',
  dateModified: '2026-09-01',
  inLanguage: 'en',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isPartOf: { '@type': 'WebSite', name: 'Site', url: `${origin}/sub/a/` },
};
const html = `<!doctype html><html><head><title>MIT &amp; more | Site</title><link rel="canonical" href="${origin}/sub/a/"><meta name="description" content="Anyone may."><meta property="og:title" content="MIT &amp; more"><meta property="og:type" content="article"><meta property="og:url" content="${origin}/sub/a/"><meta property="og:description" content="Anyone may."><meta property="og:site_name" content="Site"><meta property="og:locale" content="en_US"><meta property="og:image" content="${origin}/sub/share/license.png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="License"><meta name="twitter:card" content="summary_large_image"></head><body><main><h1>MIT &amp; more</h1></main>${block(article)}</body></html>`;

/** A site of one page, in a folder of its host. */
function siteOf(text: string): BuiltSite {
  const page = readPage('a/index.html', text);
  const files = new Set(['a/index.html', 'share/license.png']);
  const redirects: BuiltSite['redirects'] = [];
  return {
    folder: 'dist',
    base: '/sub/',
    files,
    pages: [page],
    byAddress: new Map([['/a/', page]]),
    redirects,
    origin,
  };
}

const found = (text: string) =>
  [...share(siteOf(text)), ...structuredData(siteOf(text))].map(({ check, message }) => `${check}: ${message}`);

test('a page that tells all of itself has no faults', () => {
  assert.deepEqual(found(html), []);
});

const faults: readonly [wrong: string, change: (text: string) => string, message: RegExp][] = [
  ['no picture', (text) => text.replace(/<meta property="og:image"[^>]*>/, ''), /^share: has no og:image$/],
  ['a picture that is not there', (text) => text.replace('license.png', 'x.png'), /share: og:image: .*x\.png/],
  ['a tag twice', (text) => text.replace(/(<meta property="og:type"[^>]*>)/, '$1$1'), /og:type more than once/],
  [
    'an address without the folder',
    (text) => text.replace('og:url" content="https://site.example/sub', 'og:url" content="https://site.example'),
    /share: og:url is/,
  ],
  [
    'a canonical link elsewhere',
    (text) =>
      text.replace(
        'rel="canonical" href="https://site.example/sub/a/',
        'rel="canonical" href="https://site.example/sub/b/',
      ),
    /share: canonical link is/,
  ],
  [
    'the name of the site in the title',
    (text) => text.replace('og:title" content="MIT &amp; more', 'og:title" content="MIT &amp; more | Site'),
    /share: og:title is/,
  ],
  [
    'a block that does not parse',
    (text) => text.replace('{"@context"', '{@context'),
    /structured-data: does not parse/,
  ],
  ['no context', (text) => text.replace('"@context"', '"context"'), /structured-data: has no @context/],
  [
    'another heading',
    (text) => text.replace('"headline":"MIT', '"headline":"GPL'),
    /structured-data: is called "GPL & more"/,
  ],
  ['a property left out', (text) => text.replace('"dateModified":"2026-09-01",', ''), /TechArticle lacks dateModified/],
  ['a type nobody knows', (text) => text.replace('"WebSite"', '"WebSit"'), /the type WebSit/],
  [
    'an address that is not whole',
    (text) => text.replace(`"url":"${origin}/sub/a/","headline"`, '"url":"/a/","headline"'),
    /no whole address/,
  ],
  [
    'an address of another site',
    (text) => text.replace(`"url":"${origin}/sub/a/","headline"`, '"url":"https://x.example/a/","headline"'),
    /no whole address/,
  ],
  [
    'an article without a block',
    (text) => text.replace(block(article), ''),
    /an article or a page with crumbs has none/,
  ],
  ['a second block', (text) => text.replace(block(article), block(article) + block(article)), /2 blocks/],
  ['a block of the content', (text) => text.replace(' data-of-page', ''), /none of the layout/],
  [
    'crumbs without a list',
    (text) => text.replace('<h1>', '<ol class="breadcrumb"><li>A</li></ol><h1>'),
    /has crumbs and no BreadcrumbList/,
  ],
];

for (const [wrong, change, message] of faults)
  test(`${wrong} is a fault`, () => {
    const changed = change(html);
    assert.notEqual(changed, html);
    const messages = found(changed);
    assert.ok(
      messages.some((each) => message.test(each)),
      messages.join('\n') || 'no fault was found',
    );
  });
