import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPage } from './html/pages.ts';
import * as policy from './policy.ts';

const { hashOf, policyFor } = policy;
const own = ['a()', 'b()', "go('a');"];
const withPolicy = (html: string) => policy.withPolicy(builtPage('index.html', html), (source) => own.includes(source));

const head = (rest: string) => `<!doctype html><html><head><meta charset="utf-8">${rest}</head><body></body></html>`;

test('the policy comes right after the character set; nothing else changes', () => {
  const html = head("<title>x</title><script>go('a');</script>");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(["go('a');"])}">`;
  assert.equal(withPolicy(html), html.replace('utf-8">', `utf-8">${meta}`));
});

test('hashes are those of programs in the page, sorted, each once; data needs none', () => {
  const html = head(
    '<script>b()</script><script type="module">a()</script><script>b()</script>' +
      '<script type="application/ld+json">{}</script><script src="/x.js"></script>',
  );
  const hashes = withPolicy(html).match(/'sha256-[^']+'/g);
  assert.deepEqual(hashes, [`'${hashOf('a()')}'`, `'${hashOf('b()')}'`].sort());
});

test('a script that is none of ours is told and left out of the policy', () => {
  const html = head('<script>a()</script><script>stolen()</script>');
  const page = builtPage('index.html', html);
  assert.deepEqual(
    policy.foreignScripts(page, (source) => own.includes(source)),
    ['stolen()'],
  );
  assert.deepEqual(withPolicy(html).match(/'sha256-[^']+'/g), [`'${hashOf('a()')}'`]);
});

test('a page that names no character set has no place for a policy, which is said', () => {
  assert.throws(() => withPolicy('<!doctype html><title>x</title>'), /^Error: index\.html has no <meta charset>/);
});

test('the hash is the one a browser computes', () => {
  assert.equal(hashOf("alert('Hello, world.');"), 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});
