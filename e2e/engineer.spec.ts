import AxeBuilder from '@axe-core/playwright';
import { SearchDialog } from './pages/search-dialog.ts';
import { SitePage } from './pages/site-page.ts';
import { expect, test } from './test.ts';

const agpl = '/licenses/agpl-3.0/';

test('Control K, four letters, Enter: the license is there', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await expect(search.input).toBeFocused();
  await search.input.fill('agpl');
  await expect(search.resultTo(agpl).first()).toBeVisible();
  await expect(search.results.first()).toHaveAttribute('href', new RegExp(`^${agpl}`));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${agpl}(#.*)?$`));
  await expect(new SitePage(page).title).toContainText('Affero');
});

for (const alias of ['agpl-3.0-only', 'affero', 'agplv3', 'gnu affero']) {
  test(`"${alias}" finds the AGPL first`, async ({ page }) => {
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill(alias);
    await expect(search.results.first()).toHaveAttribute('href', new RegExp(`^${agpl}`));
  });
}

test('the search is left and walked by keyboard', async ({ page }) => {
  await page.goto('/licenses/');
  const search = new SearchDialog(page);
  await page.keyboard.press('/');
  await search.input.fill('license');
  await expect(search.results.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(search.results.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(search.input).toBeFocused();
  await page.keyboard.press('Escape');
  // A search field takes the first Escape to empty itself.
  if (await search.dialog.isVisible()) await page.keyboard.press('Escape');
  await expect(search.dialog).toBeHidden();
});

test('words that stand nowhere are said to be found nowhere', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.input.fill('qqxqzzq');
  await expect(search.status).toContainText('Nothing found');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open search is accessible in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('license');
    await expect(search.results.first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  });
}

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
});
