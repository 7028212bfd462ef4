import { SearchDialog } from './pages/search.ts';
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
