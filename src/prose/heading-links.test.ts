import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainHeadingLinks } from './heading-links.ts';

test('the link beside a heading keeps its name and loses the drawing; other drawings stay', () => {
  const link = (icon: string) =>
    `<h2 id="a">A</h2><a class="sl-anchor-link" href="#a"><span aria-hidden="true" class="sl-anchor-icon">${icon}</span><span>Section titled “A”</span></a>`;
  const sign = '<svg class="glyph"><use href="#go"></use></svg>';
  assert.equal(
    plainHeadingLinks(
      `${link('<svg><path d="m1 1"></path></svg>')}${sign}${link('<svg><path d="m2 2"></path></svg>')}`,
    ),
    `${link('')}${sign}${link('')}`,
  );
});
