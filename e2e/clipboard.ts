import type { Page } from '@playwright/test';

/** What the clipboard holds. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Makes the browser refuse to copy, as it does on insecure origins. */
export const refuseCopies = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
