import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOf, stepsOf } from './steps.ts';

const log = `10:00:01 [content] Synced content
10:00:02 [types] Generated 2s
10:00:03 [build] ✓ Completed in 2s.
10:00:04 [build] Building static entrypoints...
10:00:05 [vite] ✓ built in 6.28s
10:00:06  generating static routes
10:00:07   ├─ /index.html (+315ms)
10:00:08 ✓ Completed in 2s.
10:00:09 [build] ✓ Completed in 5s.
10:00:10 [@astrojs/sitemap] \`sitemap-index.xml\` created at \`dist\`
10:00:11 [finish] policies written into 106 pages in 1.07s
10:00:12 [finish] unused styles taken out in 1.32s
10:00:13 [build] 107 page(s) built in 11s`;
const lines = log.split('\n').map((text, at) => ({ at: at + 1, text }));

test("a build's steps follow each other, ours last", () => {
  assert.deepEqual(
    stepsOf(lines).map(({ name, seconds }) => `${seconds} ${name}`),
    [
      '1 start, content read',
      '1 types written',
      '2 build info collected',
      '2 code bundled',
      '2 pages written',
      '2 site map written',
      '1 policies written into 106 pages',
      '1 unused styles taken out',
    ],
  );
});

test('the pages are those Astro counts', () => assert.equal(pagesOf(lines), 107));
