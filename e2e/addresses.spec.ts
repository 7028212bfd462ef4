import type { Page } from '@playwright/test';
import { holdBack, scripts } from './hold-back.ts';
import { Comparison } from './pages/comparison.ts';
import { SearchPage } from './pages/search.ts';
import { SitePage } from './pages/site-page.ts';
import { expect, test } from './test.ts';

const gpl = '/licenses/gpl-3.0/';

/** The same questions, each as somebody else would write it with all that at once; `address.test.ts` reads them one by one. */
const searches = {
  all: '?Q=gpl&type=__proto__&type=cats&constructor=x&family=strong-copyleft&utm_source=mail&fbclid=1',
  licenses: '?q=gpl&TYPE=Licenses&q=mit&type=company&family=cats&__proto__=x&utm_source=mail',
  family: '?utm_source=mail&Family=STRONG%20COPYLEFT&Type=LICENSE&q=gpl&constructor=y',
};
const clean = { all: '?q=gpl', licenses: '?q=gpl&type=license', family: '?q=gpl&type=license&family=strong-copyleft' };

test.describe('a search', () => {
  for (const kind of ['all', 'licenses', 'family'] as const) {
    test(`finds what ${clean[kind]} does, however that is written`, async ({ page }) => {
      const search = new SearchPage(page);
      await search.open(clean[kind]);
      await expect(search.status).toHaveText(/^\d+ results?\b(?!.*Looking)/);
      const count = (await search.status.textContent()) ?? '';
      await search.open(searches[kind]);
      await expect(search.results.first()).toHaveAttribute('href', gpl);
      await expect(search.status).toHaveText(count);
    });
  }

  test('is written into the address without what it did not understand', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=gpl&type=Licenses&family=cats&utm_source=mail');
    await page.getByLabel('Family').selectOption({ value: 'strong-copyleft' });
    await expect(page).toHaveURL(/\/search\/\?q=gpl&type=license&family=strong-copyleft$/);
  });

  test('for signs alone finds nothing and says so', async ({ page }) => {
    const search = new SearchPage(page);
    for (const signs of ['...', '/', '?', '—', '(-)', '🎉']) {
      await test.step(signs, async () => {
        await search.open(`?q=${encodeURIComponent(signs)}`);
        await expect(search.status).toHaveText(`Nothing found for “${signs}”.`);
        await expect(search.empty).toContainText('Type at least one word');
        await expect(search.results).toHaveCount(0);
      });
    }
  });

  test('of a type for signs alone finds nothing', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=...&type=license');
    await expect(search.empty).toBeVisible();
    await expect(search.results).toHaveCount(0);
  });
});

test.describe('a comparison', () => {
  test('shows both licenses, however they are named', async ({ page }) => {
    const comparison = new Comparison(page);
    for (const query of [
      '?pick=mit,llama-4&utm_source=mail&fbclid=1',
      '?PICK=MIT,Llama-4',
      '?pick=mit&pick=llama-4',
      '?pick=mit,cats,llama-4,__proto__&constructor=x&__proto__=y',
      '?pick=mit,llama-4&family=cats&sort=cats&sell=%E0%A4%A',
    ]) {
      await test.step(query, async () => {
        await comparison.open(query);
        await expect(comparison.columns).toHaveText(['MIT', 'Llama 4']);
        await expect(comparison.row('MIT')).toBeVisible();
      });
    }
  });

  test('filters by a value in another case', async ({ page }) => {
    const comparison = new Comparison(page);
    await comparison.open('?Family=Network-Copyleft&utm_source=mail');
    await expect(comparison.row('AGPL-3.0')).toBeVisible();
    await expect(comparison.row('MIT')).toBeHidden();
  });

  test('keeps a tick made before the scripts arrive, with a key of others in the address', async ({ page }) => {
    const comparison = new Comparison(page);
    const letScriptsIn = await holdBack(page, scripts);
    await page.goto('/compare/licenses/?utm_source=mail', { waitUntil: 'commit' });
    await comparison.pick('MIT').check();
    letScriptsIn();
    await expect(page).toHaveURL(/\?pick=mit$/);
    await expect(comparison.pick('MIT')).toBeChecked();
  });
});

/** Makes the pages opened from now on those that a search led to, with words to be marked. */
const comeFromSearch = (page: Page) =>
  page.addInitScript(() => {
    const arrival = { path: location.pathname, terms: [{ stem: 'licens', isPrefix: true }], at: Date.now() };
    localStorage.setItem('search-arrival', JSON.stringify(arrival));
  });

for (const address of [
  '/licenses/llama-4/#%E0%A4%A',
  '/licenses/llama-4/?utm_source=%E0%A4%A#%',
  '/decide/?sell=%zz&utm_source=mail#%E0',
  '/search/?q=%E0%A4%A&type=%zz#%',
  '/compare/licenses/?pick=%E0%A4%A&__proto__=x#%E0',
]) {
  test(`broken escapes do no harm: ${address}`, async ({ page }) => {
    await comeFromSearch(page);
    await page.goto(address);
    await expect(new SitePage(page).title).toBeVisible();
    await expect(page.locator('main mark.found').first()).toBeAttached();
  });
}

test('where the program that marks words cannot be loaded they stay unmarked, and nothing throws', async ({ page }) => {
  await page.route('**/arrival*.js', (route) => route.abort());
  await comeFromSearch(page);
  const failed = page.waitForEvent('requestfailed');
  await page.goto('/licenses/llama-4/');
  await failed;
  await expect(new SitePage(page).title).toBeVisible();
  await expect(page.locator('main mark.found')).toHaveCount(0);
});
