import type { Page } from '@playwright/test';

/** The programs of the site. */
export const scripts = '**/_astro/*.js';

/** Holds back what the address matches until the returned function is called. */
export async function holdBack(page: Page, url: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(url, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Lets nothing come that the address matches. */
export const abort = (page: Page, url: string): Promise<unknown> => page.route(url, (route) => route.abort());
