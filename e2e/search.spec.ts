import type { Page, Response } from '@playwright/test';
import { violationsOn } from './accessible.ts';
import { SearchDialog, SearchPage } from './pages/search.ts';
import { expect, test } from './test.ts';

const gpl = '/licenses/gpl-3.0/';

/** Paths asked for since, by what they are for. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

/** Opens the front page and waits until its scripts wait for the reader, and the browser has nothing better to do. */
async function openAtRest(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('site-search:defined').waitFor();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)).then(() => undefined));
}

/** Addresses of the licenses of a family, as the site publishes its data. */
async function licensesOf(page: Page, family: string): Promise<string[]> {
  const { items } = (await (await page.request.get('/api/licenses.json')).json()) as {
    items: { id: string; family: string }[];
  };
  return items
    .filter((license) => license.family === family)
    .map(({ id }) => `/licenses/${id}/`)
    .toSorted();
}

/** Where the results lead, in a stable order. */
async function addressesOf({ results }: SearchPage): Promise<string[]> {
  return (await results.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))).toSorted();
}

test.describe('by keyboard', () => {
  test('the slash opens it, arrows, Home and End move, Enter goes, Escape leaves', async ({ page }) => {
    await page.goto('/licenses/');
    const search = new SearchDialog(page);
    await page.keyboard.press('/');
    await expect(search.input).toBeFocused();
    await search.input.fill('gpl v3');
    await expect(search.results.first()).toHaveAttribute('href', gpl);
    await expect(search.input).toHaveAttribute('aria-expanded', 'true');

    await page.keyboard.press('ArrowDown');
    await expect(search.chosen).toHaveAttribute('href', gpl);
    await expect(search.input).toHaveAttribute('aria-activedescendant', (await search.chosen.getAttribute('id')) ?? '');
    await expect(search.input).toBeFocused();
    await page.keyboard.press('End');
    await expect(search.chosen).toHaveAttribute('aria-posinset', String(await search.options.count()));
    await page.keyboard.press('ArrowDown');
    await expect(search.chosen).toHaveAttribute('aria-posinset', String(await search.options.count()));
    await page.keyboard.press('Home');
    await expect(search.chosen).toHaveAttribute('aria-posinset', '1');
    await page.keyboard.press('ArrowUp');
    await expect(search.chosen).toHaveCount(0);

    await page.keyboard.press('Escape');
    await expect(search.dialog).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(search.results.first()).toHaveAttribute('href', gpl);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${gpl}$`));
  });

  test('the button in the header opens it with Enter and Space', async ({ page }) => {
    await page.goto('/');
    const search = new SearchDialog(page);
    for (const key of ['Enter', 'Space']) {
      await page.getByRole('button', { name: 'Search' }).focus();
      await page.keyboard.press(key);
      await expect(search.input).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
    }
  });

  test('a slash typed into a field stays a slash', async ({ page }) => {
    await page.goto('/search/');
    const search = new SearchPage(page);
    await search.input.pressSequentially('a/b');
    await expect(search.input).toHaveValue('a/b');
    await expect(new SearchDialog(page).dialog).toBeHidden();
  });
});

test.describe('what people type', () => {
  const queries: readonly [typed: string, address: string][] = [
    ['GPL-3.0-or-later', gpl],
    ['gplv3', gpl],
    ['agpl-3.0-only', '/licenses/agpl-3.0/'],
    ['affero', '/licenses/agpl-3.0/'],
    ['gnu affero', '/licenses/agpl-3.0/'],
    ['CC-BY-4.0', '/licenses/cc-by-4.0/'],
    ['cc by nc', '/licenses/cc-by-nc-4.0/'],
    ['apahce', '/licenses/apache-2.0/'],
    ['hugingface', '/companies/hugging-face/'],
    ['mozilla public licence', '/licenses/mpl-2.0/'],
    ['what is copyleft', '/glossary/#copyleft'],
    ['is mit compatible with gpl', '/compare/compatibility/'],
  ];
  for (const [typed, address] of queries) {
    test(`"${typed}" finds ${address} first`, async ({ page }) => {
      await page.goto('/');
      const search = new SearchDialog(page);
      await search.open();
      await search.input.fill(typed);
      await expect(search.results.first()).toHaveAttribute('href', address);
    });
  }

  test('a question leads to the heading that answers it', async ({ page }) => {
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('can I sell a product built on llama');
    await expect(search.results.first()).toHaveAttribute('href', '/licenses/llama-4/');
    await expect(search.headings.first()).toHaveText('Sell a product built on it?');
    await search.headings.first().click();
    await expect(page).toHaveURL(/\/licenses\/llama-4\/#may-sell$/);
  });
});

test('a result says what it is: type, sign and one fact', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.input.fill('sspl');
  await expect(search.results.first()).toContainText(/License.*Server Side Public License.*Source-available/s);
});

test.describe('filters', () => {
  test('count, narrow, stand in the address and come back with Back', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=copyleft');
    await expect(search.types.first()).toHaveText(/^All \d+$/);
    await expect(search.status).toHaveText(/^\d+ results(, the first 20 shown)?\.$/);
    const licenses = search.types.filter({ hasText: 'Licenses' });
    const count = Number((await licenses.textContent())?.match(/\d+/)?.[0]);
    await licenses.click();
    await expect(page).toHaveURL(/\?q=copyleft&type=license$/);
    await expect(licenses).toHaveAttribute('aria-pressed', 'true');
    await expect(licenses).toBeFocused();
    await expect(search.status).toContainText(`${count} results`);
    await expect(search.results).toHaveCount(Math.min(count, 20));

    await page.getByLabel('Family').selectOption({ value: 'network-copyleft' });
    await expect(page).toHaveURL(/\?q=copyleft&type=license&family=network-copyleft$/);
    await expect(search.results.first()).toHaveAttribute('href', '/licenses/agpl-3.0/');
    await page.goBack();
    await expect(page).toHaveURL(/\?q=copyleft&type=license$/);
    await expect(search.results).toHaveCount(Math.min(count, 20));
    await page.goBack();
    await expect(search.types.first()).toHaveAttribute('aria-pressed', 'true');
  });

  test('a link restores words, type and family', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=gpl&type=license&family=strong-copyleft');
    await expect(search.input).toHaveValue('gpl');
    await expect(page.getByLabel('Family')).toHaveValue('strong-copyleft');
    await expect(search.results.first()).toHaveAttribute('href', gpl);
    const family = await licensesOf(page, 'strong-copyleft');
    expect((await addressesOf(search)).filter((address) => !family.includes(address))).toEqual([]);
  });

  test('a type without words lists all there is of it', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?type=license&family=weak-copyleft');
    await expect(search.results.first()).toBeVisible();
    expect(await addressesOf(search)).toEqual(await licensesOf(page, 'weak-copyleft'));
    await expect(search.types.filter({ hasText: 'Licenses' })).toHaveAttribute('aria-pressed', 'true');
    await search.types.first().click();
    await expect(search.results).toHaveCount(0);
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('that leave nothing say so and offer the way back', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=gpl&type=license&family=contribution&openness=restricted');
    await expect(search.empty).toContainText('Nothing is left by the filters');
    await search.empty.getByRole('button').click();
    await expect(search.results.first()).toHaveAttribute('href', gpl);
    await expect(page).toHaveURL(/\?q=gpl$/);
  });

  test('the dialog takes its search to the page', async ({ page }) => {
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('license');
    await search.types.filter({ hasText: 'Licenses' }).click();
    await search.dialog.getByRole('link', { name: /on the search page/ }).click();
    await expect(page).toHaveURL(/\/search\/\?q=license&type=license$/);
    await expect(new SearchPage(page).results).toHaveCount(20);
    const more = page.getByRole('button', { name: /^Show \d+ more$/ });
    const count = Number((await more.textContent())?.match(/\d+/)?.[0]);
    await more.click();
    await expect(new SearchPage(page).results).toHaveCount(20 + count);
  });
});

test('words that stand nowhere are said to be found nowhere, and the nearest names offered', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.input.fill('qqxqzzq');
  await expect(search.status).toContainText('Nothing found');
  await expect(search.empty.getByRole('link')).toHaveCount(4);
  await expect(search.results).toHaveCount(0);
});

test('searches are remembered on the device, offered, and forgotten when asked', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.input.fill('valkey');
  await expect(search.results.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/valkey/);
  await page.waitForLoadState();
  await search.open();
  await search.dialog.getByRole('button', { name: 'valkey' }).click();
  await expect(search.input).toHaveValue('valkey');
  await expect(search.results.first()).toBeVisible();
  await search.input.fill('');
  await search.dialog.getByRole('button', { name: 'Forget these' }).click();
  await expect(search.dialog.getByRole('button', { name: 'valkey' })).toHaveCount(0);
});

test.describe('on arrival', () => {
  test('the words are marked, the first is in view, a click clears them, the address stays clean', async ({ page }) => {
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('giraffe terraform engineers');
    await search.resultTo('/mistakes/bad-faith-license-change/').first().click();
    await expect(page).toHaveURL(/\/mistakes\/bad-faith-license-change\/$/);
    const marks = page.locator('main mark');
    await expect(marks.first()).toHaveText(/terraform|engineer/i);
    await expect(marks.first()).toBeInViewport();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(marks).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(marks).toHaveCount(0);
  });

  test('on the page one is on, too', async ({ page }) => {
    await page.goto(gpl);
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('gpl 3');
    await search.headings.first().click();
    await expect(search.dialog).toBeHidden();
    await expect(page.locator('main mark').first()).toBeVisible();
  });
});

test.describe('cost', () => {
  test('nothing of it is asked for before the reader reaches for it', async ({ page }) => {
    const asked = requestsOf(page);
    await openAtRest(page);
    const before = asked.length;
    await page.getByRole('button', { name: 'Search' }).hover();
    await expect.poll(() => asked.some((path) => path.startsWith('/search/index/'))).toBe(true);
    expect(
      asked
        .slice(0, before)
        .filter((path) => /search/.test(path) && !/\/_astro\/.*site-search|Search\.astro/.test(path)),
    ).toEqual([]);
  });

  test('the first search stays below 90 KB in all', async ({ page }) => {
    await openAtRest(page);
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('who may host llama for others');
    await expect(search.results.first()).toHaveAttribute('href', /llama/);
    await expect(search.dialog.locator('.excerpt').first()).not.toBeEmpty();
    const sizes = await Promise.all(responses.map(async (response) => (await response.body()).length));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(90 * 1024);
  });
});

test.describe('failure', () => {
  test('an index that cannot be had is said so, with the way to all pages', async ({ page }) => {
    await page.route('**/search/index/**', (route) => route.abort());
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('gpl');
    await expect(search.dialog.getByText('Search could not be loaded')).toBeVisible();
    await expect(search.dialog.getByRole('link', { name: 'index of all pages' })).toHaveAttribute('href', '/search/');
    await page.unroute('**/search/index/**');
    await search.input.fill('gpl 3');
    await expect(search.results.first()).toHaveAttribute('href', gpl);
    await expect(search.dialog.getByText('Search could not be loaded')).toBeHidden();
  });

  test('offline before the first search, too', async ({ page, context }) => {
    await openAtRest(page);
    await context.setOffline(true);
    const search = new SearchDialog(page);
    await search.open();
    await expect(search.dialog.getByText('Search could not be loaded')).toBeVisible();
    await context.setOffline(false);
  });

  test('texts that cannot be had leave names to be found', async ({ page }) => {
    await page.route(/\/search\/index\/(?!directory)/, (route) => route.abort());
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('agpl');
    await expect(search.results.first()).toHaveAttribute('href', '/licenses/agpl-3.0/');
    await expect(search.status).toContainText('names only');
  });

  test('the search page keeps the index of all pages', async ({ page }) => {
    await page.route('**/search/index/**', (route) => route.abort());
    const search = new SearchPage(page);
    await search.open('?q=gpl');
    await expect(page.locator('main').getByText('Search could not be loaded')).toBeVisible();
    await expect(page.locator('#every-page').getByRole('link', { name: 'GPL-3.0', exact: true })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search in the header leads to the index of all pages, and nothing dead stands there', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('link', { name: 'GPL-3.0', exact: true })).toBeVisible();
    const linked = await page
      .locator('#every-page a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const sitemap = await (await page.request.get('/sitemap-0.xml')).text();
    const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path);
    expect(pages).toContain('/licenses/mit/');
    expect(pages.filter((path) => path !== '/search/' && !linked.includes(path ?? ''))).toEqual([]);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open search in ${colorScheme}: with results, filtered, empty`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('patent');
    await expect(search.headings.first()).not.toBeEmpty();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOn(page)).toEqual([]);
    await search.types.filter({ hasText: 'Licenses' }).click();
    await expect(search.dialog.getByLabel('Family')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await search.input.fill('qqxqzzq');
    await expect(search.empty).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('a page pasted into the field is answered at once, and the reader is told that its beginning was looked for', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto('/search/');
  await search.input.fill('apache patent grant '.repeat(5000));
  await expect(search.status).toContainText('The question is long: only its beginning was looked for.');
  await expect(search.results.first()).toBeVisible();
  expect(page.url().length).toBeLessThan(500);
});
