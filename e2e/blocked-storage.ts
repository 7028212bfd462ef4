import type { Page } from '@playwright/test';

/** Blocks storage for the pages opened from now on: reading it throws, as does writing. */
export const blockStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    }),
  );
