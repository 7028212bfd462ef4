import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedAddress } from './site.ts';

test('an address and a folder say where the site is published; empty ones count as not set', () => {
  const placeholder = 'https://opening-moves.example/';
  assert.equal(publishedAddress({}).href, placeholder);
  assert.equal(publishedAddress({ SITE_URL: '', BASE_PATH: '' }).href, placeholder);
  assert.equal(publishedAddress({ SITE_URL: 'https://a.example/b/' }).href, 'https://a.example/b/');
  assert.equal(publishedAddress({ BASE_PATH: '/sub/' }).href, `${placeholder}sub/`);
});

test('what makes no address of the web is refused with the variables and an example', () => {
  for (const SITE_URL of ['example.org', 'mailto:a@b.example', 'https://'])
    assert.throws(() => publishedAddress({ SITE_URL }), {
      name: 'Refusal',
      message: /^SITE_URL is ".*https:\/\/example\.org\//,
    });
});
