import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { keptFiles, keptList } from '../src/outputs/offline/write.ts';
import { previewOf } from '../src/preview/server.ts';
import { SearchDialog } from './pages/search.ts';
import { statusOf } from './pages/site-page.ts';
import { expect, test as watched } from './test.ts';

/** A test in a window of its own: what it keeps must not reach the next. */
const test = watched.extend<{ own: { page: Page; context: BrowserContext } }>({
  own: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ ...(baseURL && { baseURL }) });
    await use({ page: await context.newPage(), context });
    await context.close();
  },
});

/** What a browser stores for readers who keep the site. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    since: localStorage.getItem('offline-since'),
  }));
const nothing = { workers: 0, caches: [], since: null };

async function keep(page: Page): Promise<void> {
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(statusOf(page)).toHaveText(/^Kept since \d+ \w+ \d{4}\.$/, {
    timeout: 20_000,
  });
}

test('the page that offers a copy stores and fetches nothing before the reader asks', async ({ own: { page } }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/licenses/mit/');
  await page.getByRole('link', { name: 'Read without a network' }).click();
  await expect(statusOf(page)).toHaveText('Nothing is kept on this device.');
  await expect(page.getByRole('button', { name: 'Remove it' })).toBeHidden();
  await expect(page.getByRole('main')).toContainText(/[\d,]{3,} files, \d+\.\d MB on this device, \d+\.\d MB over/);
  expect(await stored(page)).toEqual(nothing);
  expect(asked.filter((url) => /\/sw\.js$/.test(url))).toEqual([]);
});

/** A part of the site that is served by itself, and how to publish it anew. */
interface SmallSite {
  page: Page;
  context: BrowserContext;
  /** Gives its page another heading, and its worker the list that goes with it. */
  publish: (heading: string) => void;
}
const testOnSmallSite = watched.extend<{ small: SmallSite }>({
  small: async ({ browser, timezoneId }, use, info) => {
    const folder = info.outputPath('site');
    const parts = ['_astro', 'search', 'offline', 'licenses/mit', 'mark.svg', 'brygada-1918-600.woff2', '404.html'];
    for (const part of parts) cpSync(`dist/${part}`, join(folder, part), { recursive: true });
    const program = readFileSync('dist/sw.js', 'utf8').replace(/^self\.keptList=.*\n/, '');
    const publish = (heading: string) => {
      const text = readFileSync('dist/licenses/mit/index.html', 'utf8');
      writeFileSync(join(folder, 'licenses/mit/index.html'), text.replace(/(<h1[^>]*>)[^<]*/, `$1${heading}`));
      const list = JSON.stringify(keptList(folder, keptFiles(folder)));
      writeFileSync(join(folder, 'sw.js'), `self.keptList=${list};\n${program}`);
    };
    publish('First edition');
    const server = createServer(previewOf(folder, '/')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const context = await browser.newContext({
      baseURL: `http://127.0.0.1:${port}`,
      ...(timezoneId && { timezoneId }),
    });
    await use({ page: await context.newPage(), context, publish });
    await context.close();
    server.close();
  },
});

// The copy of the whole site, its texts searched, is tried under the folder of `base-path`.
testOnSmallSite(
  'who keeps the site reads and searches it without a network, and can remove it',
  async ({ small: site }) => {
    const { page, context } = site;
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await keep(page);
    expect(await stored(page)).toMatchObject({ workers: 1, caches: [expect.stringContaining('precache')] });
    await context.setOffline(true);

    await page.goto('/licenses/mit');
    await expect(page).toHaveURL(/\/licenses\/mit\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('First edition');
    const dialog = new SearchDialog(page);
    await dialog.open();
    await dialog.input.fill('gplv3');
    await expect(dialog.results.first()).toHaveAttribute('href', '/licenses/gpl-3.0/');
    expect(refused).toEqual([]);

    expect((await page.goto('/no/such/page/'))?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read without a network');

    await page.goto('/offline/');
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(statusOf(page)).toHaveText('Nothing is kept on this device.');
    expect(await stored(page)).toEqual(nothing);
  },
);

testOnSmallSite(
  'a copy that breaks off can be gone on with or removed',
  async ({ small: { page, context }, browserName }) => {
    test.skip(browserName !== 'chromium', 'only Chromium shows the requests of a worker');
    await context.route('**/licenses/mit/', (route) =>
      route.request().serviceWorker() ? route.abort() : route.continue(),
    );
    await page.goto('/offline/');
    await page.getByRole('button', { name: 'Keep for offline' }).click();
    await expect(page.getByRole('button', { name: 'Continue download' })).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(page.getByRole('button', { name: 'Keep for offline' })).toBeVisible();
    expect(await stored(page)).toEqual(nothing);
  },
);

testOnSmallSite(
  'a newer edition takes the place of the older as a whole, once all pages are closed',
  async ({ small: { page, context, publish } }) => {
    await keep(page);

    publish('Second edition');
    await page.goto('/licenses/mit/');
    const isWaiting = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
    await expect.poll(isWaiting, { timeout: 20_000 }).toBe(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('First edition');

    await page.close();
    await context.setOffline(true);
    // The browser notices in its own time that no page is open; a page opened before that holds the first edition once more.
    await expect(async () => {
      const later = await context.newPage();
      await later.goto('/licenses/mit/');
      const heading = await later.getByRole('heading', { level: 1 }).textContent();
      await later.close();
      expect(heading).toBe('Second edition');
    }).toPass({ timeout: 20_000 });
  },
);

testOnSmallSite.describe('by keyboard, in Los Angeles', () => {
  testOnSmallSite.use({ timezoneId: 'America/Los_Angeles' });
  testOnSmallSite(
    'the copy is kept since the day of the reader, and the focus goes to what is said',
    async ({ small }) => {
      const { page } = small;
      // The next day has begun in London.
      await page.clock.setFixedTime('2026-03-02T02:00:00Z');
      await page.goto('/offline/');
      await page.getByRole('button', { name: 'Keep for offline' }).press('Enter');
      await expect(statusOf(page)).toBeFocused();
      await expect(statusOf(page)).toHaveText('Kept since 1 Mar 2026.', { timeout: 20_000 });
      await page.getByRole('button', { name: 'Remove it' }).press('Enter');
      await expect(statusOf(page)).toHaveText('Nothing is kept on this device.');
      await expect(statusOf(page)).toBeFocused();
    },
  );

  testOnSmallSite(
    'while files come their count is seen, and only the beginning and the end are spoken',
    async ({ small: { page } }) => {
      await page.goto('/offline/');
      await expect(statusOf(page)).toHaveText('Nothing is kept on this device.');
      const spoken = await page.evaluateHandle(() => {
        const said: string[] = [];
        const status = document.querySelector('offline-copy [role=status]');
        if (status)
          new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
            childList: true,
            characterData: true,
          });
        return said;
      });
      await page.getByRole('button', { name: 'Keep for offline' }).click();
      await expect(page.locator('offline-copy .count')).toHaveText(/^\d+ of \d+ files$/);
      await expect(statusOf(page)).toHaveText(/^Kept since/, { timeout: 20_000 });
      expect(await spoken.jsonValue()).toEqual(['Downloading…', expect.stringMatching(/^Kept since/)]);
      await expect(page.locator('offline-copy .count')).toBeEmpty();
    },
  );
});

testOnSmallSite('a copy that the browser does not remove is told of', async ({ small: { page } }) => {
  await page.addInitScript(() => {
    ServiceWorkerRegistration.prototype.unregister = () => Promise.reject(new Error('refused'));
  });
  await keep(page);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(statusOf(page)).toContainText('could not be removed');
  await expect(page.getByRole('button', { name: 'Remove it' })).toBeVisible();
});

test('a browser without service workers is told so', async ({ own: { page } }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto('/offline/');
  await expect(statusOf(page)).toContainText('This browser keeps no site here');
  await expect(page.locator('offline-copy').getByRole('button')).toHaveCount(0);
});

watched.describe('without JavaScript', () => {
  watched.use({ javaScriptEnabled: false });
  watched('the page says what is not possible', async ({ page }) => {
    await page.goto('/offline/');
    await expect(page.getByRole('main').getByText('Keeping a copy takes JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
