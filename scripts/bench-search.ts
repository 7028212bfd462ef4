import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createIndex } from 'pagefind';
import { findBrowser } from '../src/bench/browser/find.ts';
import { type Cost, measure, ours, stock } from '../src/bench/search/measure.ts';
import { growSite, stockPage } from '../src/bench/search/pages.ts';
import { serve } from '../src/bench/search/server.ts';
import { buildIndex } from '../src/outputs/search-index/build.ts';

/** Our search beside the one Starlight brings, on the same pages, at three sizes. `npm run bench:search -- 300 1000` chooses others. */
const sizes = process.argv.slice(2).map(Number);
if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/; run npm run build first.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (time: number) => `${Math.round(time)} ms`;
const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

function row(name: string, build: number, { before, first, firstKey, laterKeys }: Cost): void {
  console.log(
    [
      name.padEnd(10),
      `index ${milliseconds(build)}`,
      `before ${kilobytes(before)}`,
      `first search ${kilobytes(first)}`,
      `first key ${milliseconds(firstKey)}`,
      `later keys ${milliseconds(median(laterKeys))} (slowest ${milliseconds(Math.max(...laterKeys))})`,
    ].join('   '),
  );
}

for (const size of sizes.length > 0 ? sizes : [300, 1000, 4000]) {
  const site = join(folder, 'site');
  const pages = growSite('dist', site, size);
  const begin = performance.now();
  buildIndex(site);
  const ourBuild = performance.now() - begin;

  const stockBegin = performance.now();
  const { index } = await createIndex();
  await index?.addDirectory({ path: site });
  await index?.writeFiles({ outputPath: join(site, 'pagefind') });
  const stockBuild = performance.now() - stockBegin;
  mkdirSync(join(site, 'stock'), { recursive: true });
  writeFileSync(join(site, 'stock/index.html'), stockPage);

  const served = await serve(site);
  console.log(`${pages} pages`);
  row('ours', ourBuild, await measure(browser, served, ours));
  row('Starlight', stockBuild, await measure(browser, served, stock));
  served.server.close();
}
await browser.close();
rmSync(folder, { recursive: true });
process.exit();
