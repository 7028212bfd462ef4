import { colorViolationsOn, phoneWidths, smallTargetsOn, violationsOn } from './accessible.ts';
import { brokenWords, runningOut } from './boxes.ts';
import { SitePage } from './pages/site-page.ts';
import { samples } from './samples.ts';
import { kindOf, sitemap } from './sitemap.ts';
import { expect, test } from './test.ts';

test('every kind of page on the sitemap has a sample here', () => {
  const known = new Set(samples.map(kindOf));
  expect(sitemap().filter((address) => !known.has(kindOf(address)))).toEqual([]);
});

for (const address of samples) {
  test(`${address} is accessible in light and dark, and does not scroll sideways on a narrow phone`, async ({
    page,
  }) => {
    // axe takes its time over the table of all licenses, on a busy machine minutes.
    test.setTimeout(180_000);
    const site = new SitePage(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const response = await page.goto(address);
    expect(response?.status(), 'the sample is there').toBe(200);
    expect.soft(await violationsOn(page), 'in light').toEqual([]);
    expect.soft(await brokenWords(page), 'broken within').toEqual([]);
    expect.soft(await runningOut(page), 'running out of their column').toEqual([]);
    const light = await site.background();
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect.poll(() => site.background()).not.toBe(light);
    expect.soft(await colorViolationsOn(page), 'in dark').toEqual([]);
    for (const width of phoneWidths) {
      await page.setViewportSize({ width, height: 640 });
      expect.soft(await smallTargetsOn(page), `at ${width} pixels`).toEqual([]);
    }
    expect(await site.overhang()).toBeLessThanOrEqual(0);
  });
}

for (const [address, width] of [
  ['/companies/google/', 1280],
  ['/companies/google/', 820],
  ['/models/', 390],
  ['/models/e5/', 390],
  ['/models/falcon-perception/', 390],
] as const) {
  test(`no word of ${address} breaks within at ${width} pixels, however long a name is`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    expect(await brokenWords(page)).toEqual([]);
  });
}

for (const address of ['/guides/approve-a-model/', '/guides/notices/', '/guides/what-a-license-covers/']) {
  for (const width of [1280, 390]) {
    test(`lines of code in ${address} keep within their column at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await expect(page.locator('.prose pre').first()).toBeVisible();
      expect(await runningOut(page)).toEqual([]);
      expect(await new SitePage(page).overhang()).toBeLessThanOrEqual(0);
    });
  }
}
