import type { Page } from '@playwright/test';
import { Comparison } from '../pages/comparison.ts';
import { DecisionGuide } from '../pages/decision-guide.ts';
import { LicensePage } from '../pages/license-page.ts';
import { SearchDialog, SearchPage } from '../pages/search.ts';
import { SitePage, statusOf } from '../pages/site-page.ts';
import { expect, test as watched } from '../test.ts';

/** A test whose page must stay in the folder, find all it asks for and have nothing to complain of. */
const test = watched.extend<{ inFolder: undefined }>({
  inFolder: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/sub/`)) wrong.push(`outside: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text());
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

/** What a page of the site fetches, as data. */
function fetched<Data>(page: Page, address: string): Promise<Data> {
  return page.evaluate(async (from) => (await fetch(from)).json() as Promise<Data>, address);
}

// First, because it takes longest: at the end it would have the machine to itself.
watched(
  'the whole site is kept, read and searched offline in the folder, and nothing beside it is answered',
  async ({ browser, baseURL }) => {
    watched.setTimeout(150_000);
    const context = await browser.newContext({ ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('/sub/offline/');
    await page.getByRole('button', { name: 'Keep for offline' }).click();
    await expect(statusOf(page)).toHaveText(/^Kept since/, { timeout: 90_000 });
    await context.setOffline(true);
    await page.goto('/sub/licenses/mit');
    await expect(page).toHaveURL(/\/sub\/licenses\/mit\/$/);
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('gplv3');
    await expect(search.results.first()).toHaveAttribute('href', '/sub/licenses/gpl-3.0/');
    await page.goto('/sub/search/?q=apache+patent');
    const { results, rows } = new SearchPage(page);
    await expect(results.first()).toHaveAttribute('href', '/sub/licenses/apache-2.0/', { timeout: 20_000 });
    await expect(rows.locator('mark').first()).toBeVisible();
    await expect(page.goto('/elsewhere/')).rejects.toThrow();
    await context.close();
  },
);

test('links lead from the front page to a license, and the place one is at is marked', async ({ page }) => {
  await page.goto('/sub/');
  await page.getByRole('link', { name: 'find a license' }).click();
  await expect(page).toHaveURL(/\/sub\/licenses\/$/);
  await page.getByRole('main').getByRole('link', { name: 'MIT License', exact: true }).click();
  await expect(page).toHaveURL(/\/sub\/licenses\/mit\/$/);
  const license = new LicensePage(page);
  await expect(license.answers.first()).toBeVisible();
  await expect(license.sections.getByRole('link', { name: 'Licenses', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(license.sections.locator('[aria-current=page]')).toHaveText('MIT');
  await license.turn.getByRole('link').last().click();
  await expect(page).toHaveURL(/\/sub\/licenses\/(?!mit\/)[\w.-]+\/$/);
  await license.header.getByRole('link', { name: 'Opening Moves' }).click();
  await expect(page).toHaveURL(/\/sub\/$/);
});

test('the search finds and opens a license by keyboard, marks the words there, and has its page', async ({ page }) => {
  await page.goto('/sub/');
  const search = new SearchDialog(page);
  await search.open();
  await search.input.fill('apache patent');
  await expect(search.results.first()).toHaveAttribute('href', '/sub/licenses/apache-2.0/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sub\/licenses\/apache-2\.0\/$/);
  await expect(page.locator('main mark').first()).toBeVisible();

  await search.open();
  await search.input.fill('license');
  await search.dialog.getByRole('link', { name: /on the search page/ }).click();
  await expect(page).toHaveURL(/\/sub\/search\/\?q=license$/);
  const results = new SearchPage(page);
  await expect(results.results).toHaveCount(20);
  await results.input.fill('qqxqzzq');
  await expect(page).toHaveURL(/\/sub\/search\/\?q=qqxqzzq$/);
  await results.empty.getByRole('link', { name: 'all pages' }).click();
  await expect(page).toHaveURL(/\/sub\/search\/$/);
});

test('the comparison keeps its state in the address', async ({ page }) => {
  await page.goto('/sub/');
  const site = new SitePage(page);
  await site.header.getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/sub\/compare\/licenses\/$/);
  await expect(site.header.locator('[aria-current]')).toHaveText('Compare');
  const comparison = new Comparison(page);
  await comparison.pick('MIT').check();
  await comparison.pick('GPL-3.0').check();
  await expect(page).toHaveURL(/\/sub\/compare\/licenses\/\?pick=mit,gpl-3\.0$/);
  await page.reload();
  await expect(comparison.sideBySide.getByRole('link', { name: 'GPL-3.0' })).toHaveAttribute(
    'href',
    '/sub/licenses/gpl-3.0/',
  );
});

test('the decision guide leads to a result', async ({ page }) => {
  await page.goto('/sub/');
  await new SitePage(page).header.getByRole('link', { name: 'Decide' }).click();
  expect(await new DecisionGuide(page).walk()).toBeGreaterThan(0);
  await expect(page).toHaveURL(/\/sub\/decide\/[\w-]+\/\?[\w=&-]+$/);
});

test('data for other programs name addresses that are there', async ({ page }) => {
  await page.goto('/sub/');
  const data = await fetched<{ $schema: string; items: { id: string; url: string }[] }>(page, '/sub/api/licenses.json');
  const schema = await fetched<{ properties: { $schema: { const: string } } }>(page, data.$schema);
  expect(schema.properties.$schema.const).toBe(data.$schema);
  await page.goto(data.items.find(({ id }) => id === 'mit')?.url ?? '');
  await expect(page).toHaveURL(/\/sub\/licenses\/mit\/$/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /^https:\/\/[^/]+\/sub\/licenses\/mit\/$/);
});

watched('the page for what is not there leads back into the folder', async ({ page }) => {
  expect((await page.goto('/sub/no/such/page/'))?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Licenses', exact: true }).click();
  await expect(page).toHaveURL(/\/sub\/licenses\/$/);
});
