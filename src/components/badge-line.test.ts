import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { badgeLine } from './badge-line.ts';

const page = 'https://site.example/sub/licenses/mit/';

test('as Markdown it is a picture with the name that leads to the page', () => {
  const picture = `<img src="${page}badge.svg" alt="MIT">`;
  assert.equal(markdownToHtml(badgeLine('MIT', page)).html.trim(), `<p><a href="${page}">${picture}</a></p>`);
});

test('brackets and backslashes in a name stay letters', () => {
  assert.match(markdownToHtml(badgeLine('A [b] \\c]', page)).html, /alt="A \[b\] \\c\]"/);
});
