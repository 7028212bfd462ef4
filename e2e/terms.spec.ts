import type { Page } from '@playwright/test';
import { colorViolationsOn, violationsOn } from './accessible.ts';
import { painted } from './painted.ts';
import { expect, test } from './test.ts';

const address = '/licenses/apache-2.0/';
const term = (page: Page) => page.locator('a.term[href="/glossary/#patent-grant"]');
const definition = (page: Page) => page.locator('.definition');
/** It keeps its words while it is hidden, so that these alone do not say that it is there. */
async function isShown(page: Page) {
  await expect(definition(page)).toBeVisible();
  await expect(definition(page)).toContainText('Permission from contributors to use the patents');
}
/** Goes to a term by keyboard, and on into its definition. */
async function goInto(page: Page) {
  await page.goto(address);
  await page.keyboard.press('Tab');
  await term(page).focus();
  await isShown(page);
  await page.keyboard.press('Tab');
  await expect(definition(page).getByRole('link')).toBeFocused();
}
/** Moves the pointer away from a term and from what is shown beside it. */
const leave = (page: Page) => page.mouse.move(2, 2);

test('a term is linked at its first use alone, and in the prose alone', async ({ page }) => {
  await page.goto(address);
  await expect(term(page)).toHaveText('patent license');
  await expect(term(page)).toHaveCount(1);
  await expect(page.locator('a a, :is(h1, h2, h3, code, q, blockquote, th) a.term')).toHaveCount(0);
  await page.goto('/glossary/');
  await expect(page.locator('a.term')).toHaveCount(0);
});

test('nothing is fetched before the reader asks for a definition', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address);
  await expect(term(page)).toBeVisible();
  await page.waitForFunction(() => document.readyState === 'complete');
  expect(asked).not.toContain('/glossary/terms.json');
  await term(page).hover();
  await isShown(page);
  expect(asked).toContain('/glossary/terms.json');
});

test('the pointer shows a definition, may go into it, and hides it by leaving', async ({ page }) => {
  await page.goto(address);
  await term(page).hover();
  await isShown(page);
  await expect(term(page)).toHaveAccessibleDescription(/^Permission from contributors/);
  await definition(page).hover();
  await definition(page).getByRole('link', { name: 'In the glossary' }).hover();
  await expect(definition(page)).toBeVisible();
  await leave(page);
  await expect(definition(page)).toBeHidden();
  await expect(term(page)).toHaveAccessibleDescription('');
});

test('the keyboard shows a definition, goes into it, and hides it by going on', async ({ page }) => {
  await goInto(page);
  await page.keyboard.press('Tab');
  await expect(definition(page)).toBeHidden();
});

test('Escape closes a definition, with the pointer on it and with the focus where it was', async ({ page }) => {
  await page.goto(address);
  await term(page).hover();
  await isShown(page);
  await page.keyboard.press('Escape');
  await expect(definition(page)).toBeHidden();
  await leave(page);
  await page.keyboard.press('Tab');
  await term(page).focus();
  await isShown(page);
  await page.keyboard.press('Escape');
  await expect(definition(page)).toBeHidden();
  await expect(term(page)).toBeFocused();
});

test('Escape within a definition closes it and leads back to its term', async ({ page }) => {
  await goInto(page);
  await page.keyboard.press('Escape');
  await expect(definition(page)).toBeHidden();
  await expect(term(page)).toBeFocused();
  await painted(page);
  await expect(definition(page)).toBeHidden();
});

test('a click of the mouse and the Enter key follow the link', async ({ page }) => {
  await page.goto(address);
  await term(page).click();
  await expect(page).toHaveURL(/\/glossary\/#patent-grant$/);
  await page.goto(address);
  await term(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#patent-grant$/);
});

test('a tap shows the definition, one beside it hides it, a second one follows the link', async ({
  browser,
  browserName,
  baseURL,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium taps as a phone does');
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(baseURL + address);
  await term(page).tap();
  await isShown(page);
  await expect(page).toHaveURL(baseURL + address);
  const box = await definition(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  await page.getByRole('heading', { level: 2 }).last().tap();
  await expect(definition(page)).toBeHidden();
  await term(page).tap();
  await definition(page).getByRole('link', { name: 'In the glossary' }).tap();
  await expect(page).toHaveURL(/\/glossary\/#patent-grant$/);
  await page.goto(baseURL + address);
  await term(page).tap();
  await isShown(page);
  await term(page).tap();
  await expect(page).toHaveURL(/\/glossary\/#patent-grant$/);
  await context.close();
});

test('where the definitions cannot be fetched a tap follows the link', async ({ browser, browserName, baseURL }) => {
  test.skip(browserName !== 'chromium', 'only Chromium taps as a phone does');
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.route('**/glossary/terms.json', (route) => route.abort());
  await page.goto(baseURL + address);
  await term(page).tap();
  await expect(page).toHaveURL(/\/glossary\/#patent-grant$/);
  await context.close();
});

test('one definition is shown at a time', async ({ page }) => {
  await page.goto(address);
  const other = page.locator('a.term:not([href$="#patent-grant"])').first();
  await term(page).hover();
  await isShown(page);
  await other.hover();
  await expect(other).toHaveAttribute('aria-describedby');
  await expect(definition(page)).toHaveCount(1);
  await expect(term(page)).not.toHaveAttribute('aria-describedby');
});

test('without scripts a term is a link to the glossary', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL + address);
  await term(page).click();
  await expect(page).toHaveURL(/\/glossary\/#patent-grant$/);
  await context.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with a definition open, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(address);
    await term(page).hover();
    await isShown(page);
    expect(scheme === 'light' ? await violationsOn(page) : await colorViolationsOn(page)).toEqual([]);
  });
}

test('on paper a term is text', async ({ page }) => {
  await page.goto(address);
  await term(page).hover();
  await isShown(page);
  await page.emulateMedia({ media: 'print' });
  await expect(term(page)).toHaveCSS('text-decoration-line', 'none');
  await expect(definition(page)).toBeHidden();
});
