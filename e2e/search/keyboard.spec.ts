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

test('words selected from the field to beyond the dialog do not close it; a click beside it does', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.input.fill('apache license');
  const field = await search.input.boundingBox();
  await page.mouse.move((field?.x ?? 0) + 60, (field?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(5, 5, { steps: 5 });
  await page.mouse.up();
  await expect(search.dialog).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(search.dialog).toBeHidden();
});

test('a chosen result does not pull a page back that is scrolled on', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=sell+a+model+trained+on+outputs');
  await expect(search.headings.first()).toBeVisible();
  await search.input.focus();
  await page.keyboard.press('ArrowDown');
  await expect(search.chosen).toHaveCount(1);
  const scrolled: number[] = [];
  for (let step = 0; step < 8; step += 1) {
    const filled = await search.headings.count();
    await page.mouse.wheel(0, 300);
    await expect
      .poll(() => search.headings.count(), { timeout: 300 })
      .toBeGreaterThan(filled)
      .catch(() => undefined);
    scrolled.push(await page.evaluate(() => scrollY));
  }
  expect(scrolled).toEqual([...scrolled].sort((a, b) => a - b));
  expect(scrolled.at(-1)).toBeGreaterThan(1000);
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
