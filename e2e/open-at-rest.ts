import type { Page } from '@playwright/test';

/** Opens the front page and waits until its scripts wait for the reader, and the browser has nothing better to do. */
export async function openAtRest(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('site-search:defined').waitFor();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)).then(() => undefined));
}
