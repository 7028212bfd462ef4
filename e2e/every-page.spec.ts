import { colorViolationsOn, phoneWidths, smallTargetsOn, violationsOn } from './accessible.ts';
import { brokenWords } from './boxes.ts';
import { SitePage } from './pages/site-page.ts';
import { samples } from './samples.ts';
import { kindOf, sitemap } from './sitemap.ts';
import { expect, test } from './test.ts';

test('every kind of page on the sitemap has a sample here', () => {
  const known = new Set(samples.map(kindOf));
  expect(sitemap().filter((address) => !known.has(kindOf(address)))).toEqual([]);
});

/** Where lines break depends on the width: here each page at one of them, in the long run at all of them. */
const widthOf = (at: number): number => phoneWidths[at % phoneWidths.length] ?? 320;

for (const [at, address] of samples.entries()) {
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
    const light = await site.background();
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect.poll(() => site.background()).not.toBe(light);
    expect.soft(await colorViolationsOn(page), 'in dark').toEqual([]);
    await page.setViewportSize({ width: widthOf(at), height: 640 });
    expect.soft(await smallTargetsOn(page), `at ${widthOf(at)} pixels`).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await site.overhang()).toBeLessThanOrEqual(0);
  });
}

for (const [address, widths] of [
  ['/companies/google/', [1280, 820]],
  ['/models/e5/', [390]],
  ['/models/falcon-perception/', [390]],
] as const) {
  for (const width of widths) {
    test(`no word of ${address} breaks within at ${width} pixels, however long a name is`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      expect(await brokenWords(page)).toEqual([]);
    });
  }
}

test('an address without a page answers 404 and offers ways on', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  const { title, main } = new SitePage(page);
  await expect(title).toBeVisible();
  await expect(main.getByRole('link', { name: 'Licenses' })).toBeVisible();
});
