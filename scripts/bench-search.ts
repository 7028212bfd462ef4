import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ours, stock } from '../src/bench/search/dialogs.ts';
import { labelled, sampleOf } from '../src/bench/search/labelled.ts';
import { countRight, measure } from '../src/bench/search/measure.ts';
import { siteOf } from '../src/bench/search/pages.ts';
import { writeStock } from '../src/bench/search/stock.ts';
import { findBrowser } from '../src/machine/browser/find.ts';
import { requireBuilt } from '../src/machine/built.ts';
import { numberFrom } from '../src/machine/number-from.ts';
import { kilobytes } from '../src/model/count.ts';
import { median } from '../src/model/median.ts';
import { indexSite } from '../src/outputs/search-index/write.ts';
import { serveBuilt } from '../src/preview/serve-built.ts';

/** Our search beside the one Starlight brings, on the same pages, at three sizes. `npm run bench:search -- 300 1000` chooses others. */
const sizes = process.argv.slice(2).map((word) => numberFrom(word, 'npm run bench:search -- 300'));
requireBuilt();
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const site = join(folder, 'site');
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
const asked = sampleOf(labelled(), 60);
const kept = new Set(asked.flatMap(({ right }) => right.map((address) => address.replace(/#.*/, ''))));
const times = (all: readonly number[]) =>
  `${Math.round(median(all) ?? Number.NaN)} ms (slowest ${Math.round(Math.max(...all))})`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

for (const size of sizes.length > 0 ? sizes : [300, 1000, 4000]) {
  const { pages, copies } = siteOf(size, 'dist', site, kept);
  const indexed = new Map([
    [stock, await timed(() => writeStock(site))],
    [ours, await timed(() => indexSite(site))],
  ]);
  const { origin, close } = await serveBuilt(site);
  console.log(`${pages} pages, ${asked.length} questions`);
  for (const dialog of [ours, stock]) {
    const { nameBytes, textBytes, nameTimes, textTimes } = await measure(browser, origin, dialog);
    const { first, three } = await countRight(browser, origin, dialog, asked, copies);
    const cells = [
      `first by name ${kilobytes(nameBytes)}`,
      `first by texts ${kilobytes(textBytes)}`,
      `by name ${times(nameTimes)}`,
      `by texts ${times(textTimes)}`,
      `index ${((indexed.get(dialog) ?? Number.NaN) / 1000).toFixed(1)} s`,
      `right first ${first}, in the top three ${three}`,
    ];
    console.log([dialog.name.padEnd(9), ...cells].join('   '));
  }
  close();
}
await browser.close();
rmSync(folder, { recursive: true });
