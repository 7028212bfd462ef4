import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticesOf, shippedPastVite } from './notices.ts';

const b = { name: 'b', version: '1.0.0', identifier: 'MIT', text: 'Text of b\r\nline\r\n' };
const a = { name: 'a', version: '2.0.0', identifier: 'ISC', text: 'Text of a' };

test('each text stands under what it is for, in the same order whatever order the packages come in', () => {
  const notices = noticesOf('Ours', [b, a], [['x.woff2', 'Text of x']]);
  assert.equal(
    notices,
    `This site
=========

Ours


a 2.0.0 (ISC)
=============

Text of a


b 1.0.0 (MIT)
=============

Text of b
line


x.woff2
=======

Text of x
`,
  );
  assert.equal(noticesOf('Ours', [a, b], [['x.woff2', 'Text of x']]), notices);
});

test('what is shipped past Vite has its license, too', () => {
  const notices = noticesOf('Ours', shippedPastVite(), []);
  assert.match(notices, /^@astrojs\/starlight \d.* \(MIT\)$/m);
  assert.match(notices, /^pagefind \d.* \(MIT\)$/m);
});

test('a package without a license, or without its text, ends the build', () => {
  for (const part of [{ text: '' }, { identifier: '' }])
    assert.throws(
      () => noticesOf('', [{ ...a, ...part }], []),
      /^Error: a 2\.0\.0 ships without the text of its license/,
    );
});
