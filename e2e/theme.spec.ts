import type { Page } from '@playwright/test';
import { blockStorage } from './blocked-storage.ts';
import { holdBack } from './hold-back.ts';
import { SitePage } from './pages/site-page.ts';
import { sampleOf } from './samples.ts';
import { expect, test } from './test.ts';

const white = 'rgb(255, 255, 255)';
const root = (page: Page) => page.locator('html');

for (const [colorScheme, background] of [
  ['light', white],
  ['dark', 'rgb(17, 24, 21)'],
] as const) {
  test(`where scripts are refused, readers of ${colorScheme} pages have ${colorScheme}`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ colorScheme });
    // A policy of the host or an add-on; the browser still says that scripts are on.
    await page.route('**/', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
      await route.fulfill({ response, headers });
    });
    await page.goto(`${baseURL}/`);
    await expect(root(page)).not.toHaveAttribute('data-scripts');
    expect(await new SitePage(page).background()).toBe(background);
    await page.close();
  });
}

test('where storage is blocked a choice holds for the page, and nothing throws', async ({ page }) => {
  await blockStorage(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const site = new SitePage(page);
  await expect(site.theme).toHaveValue('auto');
  await site.theme.selectOption('Light');
  await expect.poll(() => site.background()).toBe(white);
  await page.setViewportSize({ width: 390, height: 844 });
  await site.menuButton.click();
  await expect(site.theme).toHaveValue('light');
});

test('a stored choice that is none counts as none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'sepia'));
  await page.goto('/');
  await expect(root(page)).toHaveAttribute('data-theme', 'auto');
  await expect(new SitePage(page).theme).toHaveValue('auto');
});

test('other tabs follow a choice', async ({ context, page }) => {
  const other = await context.newPage();
  await other.goto(sampleOf('licenses'));
  await page.goto('/');
  await new SitePage(page).theme.selectOption('Dark');
  await expect(root(other)).toHaveAttribute('data-theme', 'dark');
  await expect(new SitePage(other).theme).toHaveValue('dark');
  await page.evaluate(() => localStorage.clear());
  await expect(root(other)).toHaveAttribute('data-theme', 'auto');
});

test('a page that Back brings out of memory follows a choice made since', async ({ page }) => {
  await page.goto('/');
  await expect(new SitePage(page).theme).toHaveValue('auto');
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await expect(new SitePage(page).theme).toHaveValue('dark');
});

test('a choice made before the program arrives stays', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', localStorage.getItem('theme') ?? 'light'));
  const letScriptsIn = await holdBack(page, '**/*.js');
  await page.goto('/', { waitUntil: 'commit' });
  const { theme } = new SitePage(page);
  await theme.selectOption('Dark');
  letScriptsIn();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await expect(theme).toHaveValue('dark');
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('dark');
});

test('browsers that do not know light-dark() have plain light colors, and no choice', async ({ page }) => {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('light-dark(', 'unknown-function(') });
  });
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(sampleOf('companies'));
  const site = new SitePage(page);
  expect(await site.background()).toBe(white);
  const colors = await page.evaluate(() => {
    const names = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => rule.cssText.match(/--[\w-]+(?=: unknown-function)/g) ?? []);
    const held = getComputedStyle(document.querySelector('.held-bar') ?? document.body);
    return {
      without: names.filter(
        (name) => !CSS.supports('color', getComputedStyle(document.documentElement).getPropertyValue(name)),
      ),
      named: new Set(names).size,
      scheme: getComputedStyle(document.documentElement).colorScheme,
      text: getComputedStyle(document.body).color,
      held: held.backgroundColor,
    };
  });
  expect(colors.named).toBeGreaterThan(10);
  expect(colors.without).toEqual([]);
  expect(colors).toMatchObject({ scheme: 'light', text: 'rgb(21, 32, 28)', held: 'rgb(38, 51, 46)' });
  await expect(site.theme).toHaveCount(0);
});
