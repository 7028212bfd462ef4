import type { Page } from '@playwright/test';
import { outOfReach, shareOfBars } from './reach.ts';
import { samples } from './samples.ts';
import { expect, test } from './test.ts';

/** The text spacing that WCAG 1.4.12 names. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;
const root = (size: number) => `:root { font-size: ${size}px !important }`;

interface Setting {
  name: string;
  width: number;
  height: number;
  styles?: string;
}
const settings: readonly Setting[] = [
  { name: 'text at 200 % on a phone', width: 390, height: 844, styles: root(32) },
  { name: 'text at 200 % on a narrow phone', width: 320, height: 640, styles: root(32) },
  { name: 'text at 200 % on a tablet', width: 820, height: 1180, styles: root(32) },
  { name: 'text at 200 % on a desk', width: 1280, height: 720, styles: root(32) },
  { name: 'text at 150 % on a phone', width: 390, height: 844, styles: root(24) },
  { name: 'zoom at 400 %', width: 320, height: 256 },
  { name: 'spaced text on a phone', width: 390, height: 844, styles: spacing },
  { name: 'spaced text on a desk', width: 1280, height: 720, styles: spacing },
  { name: 'a window of 320 × 180', width: 320, height: 180 },
];

async function apply(page: Page, { width, height, styles = '' }: Setting): Promise<void> {
  await page.setViewportSize({ width, height });
  // A sheet of the browser's own: the policy lets no page bring one.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, styles);
}

for (const address of samples) {
  test(`${address} keeps everything on the screen, whatever the size of its text and the window`, async ({ page }) => {
    // The table of all licenses is laid out anew for each; on a busy machine that takes its time.
    test.setTimeout(90_000);
    await page.goto(address);
    for (const setting of settings) {
      await test.step(setting.name, async () => {
        await apply(page, setting);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(over, `${setting.name}: scrolls sideways`).toBeLessThanOrEqual(0);
        expect.soft(await outOfReach(page), setting.name).toEqual([]);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
        expect.soft(await shareOfBars(page), `${setting.name}: bars`).toBeLessThanOrEqual(1 / 3);
        await page.evaluate(() => scrollTo(0, 0));
      });
    }
  });
}

for (const setting of settings) {
  test(`everything in the search can be reached: ${setting.name}`, async ({ page }) => {
    await page.goto('/');
    await apply(page, setting);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('combobox').fill('llama');
    await expect(dialog.locator('[data-search-result] mark').first()).toBeAttached();
    expect(await outOfReach(page, 'dialog')).toEqual([]);
  });

  test(`everything in the menu can be reached: ${setting.name}`, async ({ page }) => {
    await page.goto('/licenses/llama-4/');
    await apply(page, setting);
    const button = page.getByRole('button', { name: 'Menu' });
    if (await button.isVisible()) await button.click();
    expect(await outOfReach(page, '#menu')).toEqual([]);
  });
}
