import type { Page } from '@playwright/test';
import { abort } from '../hold-back.ts';
import { openAtRest } from '../open-at-rest.ts';
import { SearchDialog } from '../pages/search.ts';
import { expect, test } from '../test.ts';

const gpl = '/licenses/gpl-3.0/';

test('names that cannot be had are said to be lost, in the dialog and on the page, with the way to all pages', async ({
  page,
}) => {
  await abort(page, '**/search/names.bin');
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.input.fill('gpl');
  await expect(search.dialog.getByText('Search could not be loaded')).toBeVisible();
  await expect(search.dialog.getByRole('link', { name: 'index of all pages' })).toHaveAttribute('href', '/search/');
  await page.unroute('**/search/names.bin');
  await search.input.fill('gpl 3');
  await expect(search.results.first()).toHaveAttribute('href', gpl);
  await expect(search.dialog.getByText('Search could not be loaded')).toBeHidden();

  await page.goto('/');
  await abort(page, '**/search/names.bin');
  await search.open();
  await search.input.fill('gpl');
  await expect(search.dialog.getByText('Search could not be loaded')).toBeVisible();
  await search.input.fill('');
  await expect(search.dialog.getByText('Search could not be loaded'), 'with nothing asked').toBeHidden();

  await page.goto('/search/?q=gpl');
  await expect(page.locator('main').getByText('Search could not be loaded')).toBeVisible();
  await expect(page.locator('#every-page').getByRole('link', { name: 'GPL-3.0', exact: true })).toBeVisible();
});

test('offline before the first search, too', async ({ page, context }) => {
  await openAtRest(page);
  await context.setOffline(true);
  const search = new SearchDialog(page);
  await search.open();
  await expect(search.dialog.getByText('Search could not be loaded')).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(false);
  await search.open();
  await expect(search.dialog.getByText('Search could not be loaded'), 'with a line again').toBeHidden();
});

/** Sends the program of the texts with a policy, as a host may do that sends one with every file. */
const withPolicy = (page: Page, policy: string) =>
  page.route('**/_astro/texts.worker*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
/** Nothing that happens later brings them back. */
const noWorkers = 'there are no workers';
/** What may be wrong with the texts. */
const faults: readonly [name: string, make: (page: Page) => Promise<unknown>][] = [
  ['their program does not come', (page) => abort(page, '**/_astro/texts.worker*')],
  ['Pagefind does not come', (page) => abort(page, '**/pagefind/**')],
  ['a file of words does not come', (page) => abort(page, '**/pagefind/index/**')],
  ['a policy refuses WebAssembly', (page) => withPolicy(page, "script-src 'self'")],
  [
    noWorkers,
    (page) =>
      page.addInitScript(() => {
        Reflect.deleteProperty(window, 'Worker');
      }),
  ],
];

for (const [fault, make] of faults)
  test(`texts that cannot be had leave names to be found, and come back with the next question: ${fault}`, async ({
    browser,
    baseURL,
  }) => {
    // A page that nobody watches: a policy refuses something here, on purpose.
    const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
    const search = new SearchDialog(page);
    const ask = async (question: string) => {
      await search.ask(question);
      await expect(search.results.first()).toHaveAttribute('href', '/licenses/agpl-3.0/');
    };
    await make(page);
    await page.goto('/');
    await search.open();
    await ask('agpl');
    await expect(search.status).toHaveText(/^\d+ results\. The texts could not be searched: names only\.$/);
    await page.unrouteAll();
    if (fault !== noWorkers) {
      await ask('agpl patents');
      await expect(search.status).toHaveText(/^\d+ results, the first \d+ shown\.$/);
    }
    await page.close();
  });

test('a host that sends a policy with every file lets WebAssembly run for the program of the texts', async ({
  page,
}) => {
  await withPolicy(page, "script-src 'self' 'wasm-unsafe-eval'");
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.ask('agpl patents');
  await expect(search.status).toHaveText(/^\d+ results, the first \d+ shown\.$/);
});

test('without what measures names a word that nobody knows is still said to be found nowhere', async ({ page }) => {
  await abort(page, '**/_astro/esm.*.js');
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('/_astro/esm.'));
  await search.input.fill('qqxqzzq');
  await refused;
  await expect(search.status).toContainText('Nothing found');
  await expect(search.empty).toHaveText('No page has these words. Or look through all pages.');
  await expect(search.empty.getByRole('link')).toHaveAttribute('href', '/search/');
});
