import type { Page } from '@playwright/test';
import { outOfReach, shareOfBars } from './reach.ts';
import { expect, test } from './test.ts';

/** The text spacing that WCAG 1.4.12 names. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;
const root = (size: number) => `:root { font-size: ${size}px !important }`;

/** How a reader has set up a browser. */
export interface Setting {
  name: string;
  width: number;
  height: number;
  styles?: string;
}
/** Sizes of text and window, and the spacing of text, that readers choose. */
export const settings: readonly Setting[] = [
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

/** Sets a page up so. */
export async function apply(page: Page, { width, height, styles = '' }: Setting): Promise<void> {
  await page.setViewportSize({ width, height });
  // A sheet of the browser's own: the policy lets no page bring one.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, styles);
}

/** In every setting everything on the page can be reached, nothing scrolls sideways and no bar covers much. */
export async function expectOnScreen(page: Page): Promise<void> {
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
}
