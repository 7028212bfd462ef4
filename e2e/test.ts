import { test as base, expect } from '@playwright/test';

export { expect };

/**
 * A test whose page must not throw, ask another host for anything, nor run into its Content-Security-Policy. It watches
 * `page`; a window that a test opens itself is not watched.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const thrown: Error[] = [];
      const refused: string[] = [];
      const outward: string[] = [];
      page.on('pageerror', (error) => thrown.push(error));
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) refused.push(message.text());
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) outward.push(request.url());
      });
      await use(undefined);
      expect(thrown, 'thrown by the page').toEqual([]);
      expect(refused, 'refused by the Content-Security-Policy').toEqual([]);
      expect(outward, 'requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});
