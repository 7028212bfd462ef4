import { violationsOn } from '../accessible.ts';
import { sitemap } from '../sitemap.ts';
import { expect, test } from '../test.ts';

for (const address of sitemap()) {
  test(`${address} is accessible in light and dark`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violationsOn(page), colorScheme).toEqual([]);
    }
  });
}
