import { sitemap } from '../sitemap.ts';
import { expect, test } from '../test.ts';

test.use({ javaScriptEnabled: false });

test('the search in the header leads to the index of all pages, and nothing dead stands there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByRole('link', { name: 'GPL-3.0', exact: true })).toBeVisible();
  const hrefsIn = (part: string) =>
    page.locator(`${part} a`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const linked = await hrefsIn('#every-page');
  // A collection too large to be listed here is on its own page, to whose groups this one leads.
  const lists = new Set(linked.flatMap((href) => /^(\/[a-z]+\/)#/.exec(href)?.[1] ?? []));
  for (const list of lists) {
    await page.goto(list);
    linked.push(...(await hrefsIn('main')));
  }
  await page.goto('/search/');
  const pages = sitemap();
  expect(pages).toContain('/licenses/mit/');
  expect(pages.filter((path) => path !== '/search/' && !linked.includes(path))).toEqual([]);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
});
