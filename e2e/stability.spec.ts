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

for (const address of [
  '/',
  '/licenses/llama-4/',
  '/search/',
  '/search/?q=gpl&type=license',
  '/compare/licenses/',
  '/compare/licenses/?pick=mit,llama-4',
]) {
  for (const width of [390, 1280]) {
    test(`nothing jumps on ${address} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await shiftOf(page)).toBeLessThan(0.01);
    });
  }
}
