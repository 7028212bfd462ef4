import type { Page } from '@playwright/test';

/** Waits until what a scroll, a click or a new size has set off is painted: the frame after the next. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
