import { SitePage } from './pages/site-page.ts';
import { sitemap } from './sitemap.ts';
import { expect, test } from './test.ts';

test('an address without a page answers 404 and offers ways on', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  const { title, main } = new SitePage(page);
  await expect(title).toBeVisible();
  await expect(main.getByRole('link', { name: 'Licenses' })).toBeVisible();
});

test('a mistyped address leads to the page that was meant', async ({ page }) => {
  await page.goto('/license/appache-2.0/');
  const nearest = page.locator('nearest-pages').getByRole('link');
  await expect(nearest.first()).toHaveAttribute('href', '/licenses/apache-2.0/');
  await expect(nearest).toHaveCount(3);
});

test('without the names the page for a lost address leads to the rooms', async ({ page }) => {
  await page.route('**/search/names.bin', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.goto('/license/appache-2.0/');
  await failed;
  await expect(page.locator('nearest-pages')).toBeEmpty();
  await expect(new SitePage(page).main.getByRole('link', { name: 'Licenses' })).toBeVisible();
});

test('an address cut off at a slash leads somewhere', async ({ request }) => {
  const above = sitemap().flatMap((address) => {
    const parts = address.split('/').filter(Boolean);
    return parts.slice(0, -1).map((_, at) => `/${parts.slice(0, at + 1).join('/')}/`);
  });
  const folders = [...new Set(above)];
  expect(folders.length).toBeGreaterThan(5);
  for (const folder of folders) expect((await request.get(folder)).status(), folder).toBe(200);
});
