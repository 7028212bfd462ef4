import type { Page } from '@playwright/test';
import { SearchDialog } from './pages/search.ts';
import { SitePage } from './pages/site-page.ts';
import { painted } from './painted.ts';
import { sampleOf } from './samples.ts';
import { expect, test } from './test.ts';

const longest = sampleOf('licenses');
const phone = { width: 390, height: 844 };

/** Addresses of licenses from all over the list, the last among them. */
async function someLicenses(page: Page): Promise<string[]> {
  const { items } = (await (await page.request.get('/api/licenses.json')).json()) as { items: { url: string }[] };
  const paths = items.map(({ url }) => new URL(url, 'http://site.invalid').pathname);
  return paths.filter((_, at) => at % 9 === 0 || at === paths.length - 1);
}

/** The heading that the contents mark, and the one that a ruler says it should be. */
async function markedAt(page: Page, y: number): Promise<{ marked: string | undefined; right: string | undefined }> {
  await page.evaluate((to) => scrollTo(0, to), y);
  await painted(page);
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.rail a[href^="#"]')];
    const ids = links.map(({ hash }) => hash.slice(1));
    const passed = ids.filter(
      (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? 0) <= innerHeight / 3,
    );
    const isAtEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;
    return {
      marked: links.find((link) => link.ariaCurrent === 'true')?.hash.slice(1),
      right: (isAtEnd ? ids : passed).at(-1) ?? ids[0],
    };
  });
}

test.describe('the sections', () => {
  test('show the current license wherever it stands in the list, before scripts come', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    for (const address of await someLicenses(page)) {
      await page.goto(address);
      const site = new SitePage(page);
      await expect(site.currentSection).toHaveAttribute('href', address);
      await expect(site.currentSection).toBeInViewport({ ratio: 1 });
      expect(await site.scrolled()).toBe(0);
    }
  });

  test('show it after a click in them', async ({ page }) => {
    await page.goto(longest);
    const { sections } = new SitePage(page);
    const last = sections.locator('a[href^="/licenses/"]:not([href*="#"])').last();
    const address = (await last.getAttribute('href')) ?? '';
    await last.click();
    await expect(page).toHaveURL(address);
    await expect(new SitePage(page).currentSection).toBeInViewport({ ratio: 1 });
  });

  test('show it when the menu of a phone opens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    for (const address of (await someLicenses(page)).slice(-2)) {
      await page.goto(address);
      const { currentSection, menuButton } = new SitePage(page);
      await menuButton.click();
      await expect(currentSection).toBeInViewport({ ratio: 1 });
    }
  });

  test('stay where the reader scrolled them to', async ({ page }) => {
    await page.goto((await someLicenses(page)).at(-1) ?? longest);
    const { sections } = new SitePage(page);
    await sections.evaluate((element) => element.scrollTo(0, 0));
    await page.setViewportSize({ width: 1300, height: 600 });
    await painted(page);
    expect(await sections.evaluate((element) => element.scrollTop)).toBe(0);
  });
});

test.describe('the contents', () => {
  test('mark the right heading at 205 places of the longest license, down and up', async ({ page }) => {
    test.slow();
    await page.goto(longest);
    const most = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    const places = Array.from({ length: 205 }, (_, at) => Math.round((most * at) / 204));
    const wrong: string[] = [];
    // Up again by large steps: what was marked before must not matter.
    for (const y of [...places, ...places.filter((_, at) => at % 10 === 3).reverse()]) {
      const { marked, right } = await markedAt(page, y);
      if (marked !== right) wrong.push(`${y}: ${marked}, not ${right}`);
    }
    expect(wrong).toEqual([]);
  });

  test('mark the heading that was clicked, at the end of the page too, until the reader scrolls', async ({ page }) => {
    await page.goto(longest);
    const { contents } = new SitePage(page);
    const current = contents.locator('[aria-current]');
    for (const link of await contents.getByRole('link').all()) {
      await link.click();
      await painted(page);
      await expect(current).toHaveCount(1);
      await expect(current).toHaveText((await link.textContent())?.trim() ?? '');
    }
    const last = await contents.getByRole('link').last().textContent();
    await contents.getByRole('link').nth(-2).click();
    await expect(current).not.toHaveText(last?.trim() ?? '');
    await page.mouse.move(640, 400);
    await page.mouse.wheel(0, -300);
    await expect
      .poll(() => page.evaluate(() => scrollY + innerHeight < document.documentElement.scrollHeight))
      .toBe(true);
    await page.keyboard.press('End');
    await expect(current).toHaveText(last?.trim() ?? '');
  });

  test('mark the heading that the address names, and where Back leads', async ({ page }) => {
    await page.goto(`${longest}#related`);
    const { contents } = new SitePage(page);
    const current = contents.locator('[aria-current]');
    await expect(current).toHaveText('Read next');
    await contents.getByRole('link').first().click();
    const first = (await contents.getByRole('link').first().textContent())?.trim() ?? '';
    await expect(current).toHaveText(first);
    await page.goBack();
    await expect(current).toHaveText('Read next');
  });

  // Tall enough that the bars stay: in a very low window they scroll away.
  test('mark it on a phone, in sight when they open, and close after a choice', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 640 });
    await page.goto(longest);
    const site = new SitePage(page);
    const { contentsBar } = site;
    await page.keyboard.press('End');
    await expect.poll(() => site.scrolled()).toBeGreaterThan(1000);
    await contentsBar.getByText('On this page').click();
    await expect(contentsBar.locator('[aria-current]')).toHaveText('Sources');
    await expect(contentsBar.locator('[aria-current]')).toBeInViewport({ ratio: 1 });
    await contentsBar.getByRole('link', { name: 'Read next' }).click();
    await expect(contentsBar.locator('[aria-current]')).toBeHidden();
    await expect(contentsBar.locator('[aria-current]')).toHaveText('Read next');
  });
});

test.describe('the page behind', () => {
  test('an open search does not scroll, nor move aside, and scrolls again after it', async ({ page }) => {
    await page.goto(longest);
    const site = new SitePage(page);
    await page.mouse.move(640, 400);
    await page.mouse.wheel(0, 500);
    await expect.poll(() => site.scrolled()).toBe(500);
    const before = await site.main.boundingBox();
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('license');
    await expect(search.results.nth(5)).toBeVisible();
    expect(await site.main.boundingBox()).toEqual(before);
    // Beside the dialog, then in it, beyond its end.
    for (const [x, y] of [
      [20, 400],
      [640, 300],
    ] as const) {
      await page.mouse.move(x, y);
      for (const _ of [1, 2, 3]) await page.mouse.wheel(0, 2000);
      await painted(page);
      expect(await site.scrolled()).toBe(500);
    }
    await page.keyboard.press('Escape');
    await page.mouse.wheel(0, 100);
    await expect.poll(() => site.scrolled()).toBe(600);
  });

  test('an open menu on a phone does not scroll', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(longest);
    const site = new SitePage(page);
    await site.menuButton.click();
    await page.mouse.move(200, 500);
    for (const _ of [1, 2, 3]) await page.mouse.wheel(0, 5000);
    await painted(page);
    expect(await site.scrolled()).toBe(0);
  });
});

const turns = {
  'a phone is turned': (page: Page) => page.setViewportSize({ width: phone.height, height: phone.width }),
  'a small phone is turned': (page: Page) => page.setViewportSize({ width: 640, height: 360 }),
  'the page is left, as Back will find it': (page: Page) =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))),
};
for (const [when, turn] of Object.entries(turns)) {
  test.describe(`when ${when}`, () => {
    test.use({ viewport: when.includes('small') ? { width: 360, height: 640 } : phone });

    test('the menu closes and the page can be used', async ({ page }) => {
      await page.goto(longest);
      const { menuButton, sections, main } = new SitePage(page);
      await menuButton.click();
      await expect(sections.locator(':scope:popover-open')).toHaveCount(1);
      await turn(page);
      await expect(page.locator('#menu:popover-open')).toHaveCount(0);
      await expect(page.locator('[inert]')).toHaveCount(0);
      await expect(main).toBeVisible();
    });

    test('the contents close', async ({ page }) => {
      await page.goto(longest);
      const { contentsBar } = new SitePage(page);
      await contentsBar.getByText('On this page').click();
      await expect(contentsBar.getByRole('link').first()).toBeVisible();
      await turn(page);
      await expect(contentsBar.getByRole('link').first()).toBeHidden();
    });

    test('the search closes', async ({ page }) => {
      await page.goto(longest);
      const { dialog } = new SearchDialog(page);
      await new SitePage(page).searchButton.click();
      await expect(dialog).toBeVisible();
      await turn(page);
      await expect(dialog).toBeHidden();
    });
  });
}

test('the search stays when a keyboard takes half of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(longest);
  const { dialog } = new SearchDialog(page);
  await new SitePage(page).searchButton.click();
  await page.setViewportSize({ width: 360, height: 300 });
  await painted(page);
  await expect(dialog).toBeVisible();
});
