import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** What moved without the reader's doing, as browsers count it: the share of the screen times the way it moved. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 500);
      }),
  );
}

/** Addresses, each with what stands there once its scripts have done their work. */
const pages: readonly [address: string, done: string][] = [
  ['/', 'site-search:defined'],
  ['/licenses/llama-4/', 'site-search:defined'],
  ['/search/', 'search-page:defined'],
  ['/search/?q=gpl&type=license', 'a[data-search-result]'],
  ['/compare/licenses/', 'license-comparison:defined'],
  ['/compare/licenses/?pick=mit,llama-4', '.side-by-side thead th a'],
];

for (const [address, done] of pages) {
  for (const width of [390, 1280]) {
    test(`nothing jumps on ${address} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(address);
      await page.locator(done).first().waitFor({ state: 'attached' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await shiftOf(page)).toBeLessThan(0.01);
    });
  }
}
