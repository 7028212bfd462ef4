import { SearchDialog } from '../pages/search.ts';
import { expect, test } from '../test.ts';

const gpl = '/licenses/gpl-3.0/';

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
    await search.ask('giraffe terraform engineers');
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
    await search.input.fill('gpl 3 patents');
    await search.headings.first().click();
    await expect(search.dialog).toBeHidden();
    await expect(page.locator('main mark').first()).toBeVisible();
  });
});
