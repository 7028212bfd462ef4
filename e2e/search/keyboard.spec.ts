import { SearchDialog, SearchPage } from '../pages/search.ts';
import { expect, test } from '../test.ts';

const gpl = '/licenses/gpl-3.0/';

test('the slash opens it, arrows, Home and End move, Enter goes, Escape leaves', async ({ page }) => {
  await page.goto('/licenses/');
  const search = new SearchDialog(page);
  await page.keyboard.press('/');
  await expect(search.input).toBeFocused();
  await search.ask('gpl v3');
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

test('Home and End move the caret in the question until a result is chosen', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.ask('pl v3');
  await page.keyboard.press('Home');
  await page.keyboard.type('g');
  await page.keyboard.press('End');
  await page.keyboard.type('.0');
  await expect(search.input).toHaveValue('gpl v3.0');
});

test('the key that opens it leads back to the question from anywhere in it, and leaves the filter', async ({
  page,
}) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.ask('license');
  const licenses = search.types.filter({ hasText: 'Licenses' });
  await licenses.click();
  await expect(licenses).toHaveAttribute('aria-pressed', 'true');
  await expect(search.status).not.toContainText('Looking');
  await search.open();
  await expect(search.input).toBeFocused();
  await expect(licenses).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await search.open();
  await expect(search.input).toHaveValue('license');
  await expect(licenses).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await expect(search.dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(search.field, 'two rings').toHaveCSS('box-shadow', 'none');
});
