import type { Page } from '@playwright/test';
import { holdBack } from '../hold-back.ts';
import { SearchDialog, SearchPage } from '../pages/search.ts';
import { expect, test } from '../test.ts';

const gpl = '/licenses/gpl-3.0/';

/** Addresses of the licenses of a family, as the site publishes its data. */
async function licensesOfFamily(page: Page, family: string): Promise<string[]> {
  const { items } = (await (await page.request.get('/api/licenses.json')).json()) as {
    items: { id: string; family: string }[];
  };
  return items
    .filter((license) => license.family === family)
    .map(({ id }) => `/licenses/${id}/`)
    .toSorted();
}

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
  const family = await licensesOfFamily(page, 'network-copyleft');
  await expect.poll(async () => (await search.addresses()).filter((address) => !family.includes(address))).toEqual([]);
  expect(await search.addresses()).toContain('/licenses/agpl-3.0/');
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
  const family = await licensesOfFamily(page, 'strong-copyleft');
  expect((await search.addresses()).filter((address) => !family.includes(address))).toEqual([]);
});

test('a type without words lists all there is of it', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?type=license&family=weak-copyleft');
  await expect(search.results.first()).toBeVisible();
  expect((await search.addresses()).toSorted()).toEqual(await licensesOfFamily(page, 'weak-copyleft'));
  await expect(search.types.filter({ hasText: 'Licenses' })).toHaveAttribute('aria-pressed', 'true');
  await search.types.first().click();
  await expect(search.results).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
});

test('that leave nothing say so and offer the way back', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=gpl&type=license&family=contribution&openness=restricted');
  await expect(search.empty).toContainText('No results match these filters');
  await search.empty.getByRole('button').click();
  await expect(search.results.first()).toHaveAttribute('href', gpl);
  await expect(page).toHaveURL(/\?q=gpl$/);
});

test('the dialog takes its search to the page', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.ask('license');
  await search.types.filter({ hasText: 'Licenses' }).click();
  await search.dialog.getByRole('link', { name: /on the search page/ }).click();
  await expect(page).toHaveURL(/\/search\/\?q=license&type=license$/);
  await expect(new SearchPage(page).results).toHaveCount(20);
  const more = page.getByRole('button', { name: /^Show \d+ more$/ });
  const count = Number((await more.textContent())?.match(/\d+/)?.[0]);
  await more.click();
  await expect(new SearchPage(page).results).toHaveCount(20 + count);
});

test('are the same controls before and after the texts: what has the focus keeps it', async ({ page }) => {
  const letIn = await holdBack(page, '**/pagefind/**');
  const search = new SearchPage(page);
  await search.open('?q=gpl&type=license');
  await expect(search.status).toContainText('Looking through the texts');
  const family = page.getByLabel('Family');
  await family.focus();
  const before = await family.elementHandle();
  letIn();
  await expect(search.status).not.toContainText('Looking through the texts');
  await expect(family).toBeFocused();
  expect(await before?.evaluate((select) => select.isConnected), 'a list that is open stays so').toBe(true);
});

test('stay where a finger pushed them to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const search = new SearchPage(page);
  await search.open('?q=license');
  await expect(search.status).toHaveText(/shown\.$/);
  const row = search.types.first().locator('..');
  const scrolled = () => row.evaluate(({ scrollLeft }) => scrollLeft);
  // The first that is whole in view once the row is pushed aside.
  const at = await row.evaluate((types) => {
    types.scrollLeft = 300;
    const { left } = types.getBoundingClientRect();
    return [...types.children].findIndex((type) => type.getBoundingClientRect().left >= left);
  });
  expect(at).toBeGreaterThan(0);
  const chosen = search.types.nth(at);
  await chosen.click();
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
  expect(await scrolled()).toBe(300);
  for (const type of await search.types.all()) {
    expect((await type.boundingBox())?.height, 'as high as a finger needs').toBeGreaterThanOrEqual(40);
  }
});

test('passed by arrow keys in a closed list are one step for Back', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=license&type=license');
  const family = page.getByLabel('Family');
  await family.focus();
  const passed = new Set<string>();
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press('ArrowDown');
    const value = await family.inputValue();
    await expect(page).toHaveURL(new RegExp(`&family=${value}$`));
    await expect(family).toBeFocused();
    passed.add(value);
  }
  expect(passed.size).toBe(3);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=license&type=license$/);
  await expect(family).toHaveValue('');
});

test('taken back by a button that goes with it leave the focus in the field', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=gpl&type=license&family=contribution&openness=restricted');
  await search.empty.getByRole('button').press('Enter');
  await expect(search.results.first()).toHaveAttribute('href', gpl);
  await expect(search.input).toBeFocused();
});

test('more results are shown below those there are, and the first of them has the focus', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=license');
  await expect(search.status).toHaveText(/shown\.$/);
  const before = await search.addresses();
  expect(before).toHaveLength(20);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).press('Enter');
  await expect(search.results.nth(20)).toBeFocused();
  expect((await search.addresses()).slice(0, 20)).toEqual(before);
});
