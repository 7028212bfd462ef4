import { colorViolationsOn, phoneWidths, smallTargetsOn, violationsOn } from '../accessible.ts';
import { sitemap } from '../sitemap.ts';
import { expect, test } from '../test.ts';

for (const address of sitemap()) {
  test(`${address} is accessible in light and dark, and on phones`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(await violationsOn(page), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await colorViolationsOn(page), 'in dark').toEqual([]);
    for (const width of phoneWidths) {
      await page.setViewportSize({ width, height: 640 });
      expect(await smallTargetsOn(page), `at ${width} pixels`).toEqual([]);
    }
  });
}
