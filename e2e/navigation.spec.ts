import { SitePage } from './pages/site-page.ts';
import { sampleOf } from './samples.ts';
import { expect, test } from './test.ts';

const license = sampleOf('licenses');

test('the sections show where the reader is', async ({ page }) => {
  await page.goto(license);
  const { sections, title } = new SitePage(page);
  await expect(title).toBeVisible();
  const current = sections.locator('[aria-current="page"]');
  await expect(current).toHaveCount(1);
  await expect(current).toHaveAttribute('href', license);
  await expect(sections.getByRole('link', { name: 'Licenses' })).toHaveAttribute('aria-current', 'true');
});

test('next and previous lead on and back', async ({ page }) => {
  await page.goto('/licenses/');
  const { main, turn } = new SitePage(page);
  const first = main.locator('section a[href^="/licenses/"]:not([href*="#"])').first();
  const start = await first.getAttribute('href');
  await first.click();
  await expect(page).toHaveURL(`${start}`);
  await turn.locator('[rel=next]').click();
  await expect(page).not.toHaveURL(`${start}`);
  await turn.locator('[rel=prev]').click();
  await expect(page).toHaveURL(`${start}`);
});

test('the skip link is the first stop and leads past the navigation', async ({ page }) => {
  await page.goto(license);
  const { skipLink, title } = new SitePage(page);
  await page.keyboard.press('Tab');
  await expect(skipLink).toBeFocused();
  await expect(skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#_top$/);
  await expect(title).toBeInViewport();
});

test('the contents of the page lead to its headings', async ({ page }) => {
  await page.goto(license);
  await new SitePage(page).contents.getByRole('link', { name: 'Sources' }).click();
  await expect(page).toHaveURL(/#sources$/);
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeInViewport();
});

test('the chosen theme stays, on other pages too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const site = new SitePage(page);
  const light = await site.background();
  await site.theme.selectOption('Dark');
  await expect.poll(() => site.background()).not.toBe(light);
  const dark = await site.background();
  await page.goto(license);
  expect(await site.background()).toBe(dark);
  await expect(site.theme).toHaveValue('dark');
  await site.theme.selectOption('Auto');
  await expect.poll(() => site.background()).toBe(light);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the menu opens, leads on and closes by keyboard', async ({ page }) => {
    await page.goto(license);
    const { menuButton, sections } = new SitePage(page);
    await expect(sections).toBeHidden();
    await menuButton.focus();
    await page.keyboard.press('Enter');
    await expect(sections).toBeVisible();
    await page.keyboard.press('Tab');
    // Firefox stops at the list first, since it scrolls.
    await expect(sections.locator(':focus').or(sections.and(page.locator(':focus')))).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(sections).toBeHidden();
    await expect(menuButton).toBeFocused();
    await page.keyboard.press('Enter');
    await sections.getByRole('link', { name: 'Companies' }).press('Enter');
    await expect(page).toHaveURL(/\/companies\/$/);
  });

  test('the theme can be chosen in the menu', async ({ page }) => {
    await page.goto('/');
    const { menuButton } = new SitePage(page);
    await menuButton.click();
    await new SitePage(page).theme.selectOption('Dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page reads in full and nothing dead stands on it', async ({ page }) => {
    await page.goto(license);
    const { title, sections, contents, theme } = new SitePage(page);
    await expect(title).toBeVisible();
    await expect(sections).toBeVisible();
    await expect(contents).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
    await expect(theme).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
  });

  test('the menu opens on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(license);
    const { menuButton, sections } = new SitePage(page);
    await menuButton.click();
    await expect(sections).toBeVisible();
  });
});
