import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressWithBase, withBase } from './base-path.ts';

const moved = [
  ['<a href="/">', '<a href="/sub/">'],
  ["<a class=x href='/licenses/mit/?a=1&amp;b#may'>", "<a class=x href='/sub/licenses/mit/?a=1&amp;b#may'>"],
  ['<a href=/licenses/>', '<a href=/sub/licenses/>'],
  ['<a href=" /licenses/">', '<a href=" /sub/licenses/">'],
  ['<a href="/subject/">', '<a href="/sub/subject/">'],
  ['<img src="/a.png" alt="/a">', '<img src="/sub/a.png" alt="/a">'],
  ['<form action="/search/"><button formaction="/x/">', '<form action="/sub/search/"><button formaction="/sub/x/">'],
  ['<video poster="/a.png">', '<video poster="/sub/a.png">'],
  ['<svg><use xlink:href="/a.svg#x"/></svg>', '<svg><use xlink:href="/sub/a.svg#x"/></svg>'],
  ['<template><a href="/x/"></a></template>', '<template><a href="/sub/x/"></a></template>'],
  ['<meta http-equiv="refresh" content="0;url=/x/">', '<meta http-equiv="refresh" content="0;url=/sub/x/">'],
  [
    `<meta http-equiv=refresh content="0; URL='/x/'"><a href=/y/>`,
    `<meta http-equiv=refresh content="0; URL='/sub/x/'"><a href=/sub/y/>`,
  ],
  [
    '<img srcset="/a.png 1x, b.png 2x, https://x.example/c.png 3x,\n /d,e.png 4x" src="/a.png">',
    '<img srcset="/sub/a.png 1x, b.png 2x, https://x.example/c.png 3x,\n /sub/d,e.png 4x" src="/sub/a.png">',
  ],
] as const;

for (const [written, under] of moved)
  test(`${written} becomes ${under}, once`, () => {
    assert.equal(withBase(written, '/sub/'), under);
    assert.equal(withBase(under, '/sub/'), under);
    assert.equal(withBase(written, '/'), written);
  });

const kept = [
  '<a href="https://host.example/licenses/">',
  '<a href="//host.example/licenses/">',
  '<a href="/\\host.example/">',
  '<a href="mailto:a@host.example">',
  '<a href="#may">',
  '<a href="?q=mit">',
  '<a href="../mit/">',
  '<a href="">',
  '<a href>',
  '<a href="/sub"><a href="/sub?q"><a href="/sub/x/">',
  '<p title="/x/">/licenses/ <code>&lt;a href="/x/"></code>',
  '<meta name="description" content="/x/">',
  '<script>const a = "<a href=\'/x/\'>";</script>',
  '<!-- <a href="/x/"> -->',
];

for (const html of kept)
  test(`${html} stays`, () => {
    assert.equal(withBase(html, '/sub/'), html);
  });

test('a folder may lie in another', () => {
  assert.equal(addressWithBase('/some/x/', '/some/folder/'), '/some/folder/some/x/');
  assert.equal(addressWithBase('/some/folder/x/', '/some/folder/'), '/some/folder/x/');
});
