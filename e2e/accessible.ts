import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
  interface Window {
    /** There once its program was brought. */
    readonly axe?: typeof axe;
  }
}

/**
 * What axe finds wrong with the page as it stands, each with where. Its program is brought once to a page, not before each
 * question: `@axe-core/playwright` does that, for pages with frames, and takes longer for it than most questions.
 */
async function violationsBy(page: Page, options: RunOptions): Promise<string[]> {
  const isThere = await page.evaluate(() => window.axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const found = await window.axe?.run(document, { resultTypes: ['violations'], ...options });
    if (!found) throw new Error('axe did not come to the page.');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, options);
}

/** What axe finds wrong; not among its defaults is target size (minimum) of WCAG 2.2. */
export const violationsOn = (page: Page) => violationsBy(page, { rules: { 'target-size': { enabled: true } } });

/** What axe finds wrong with the colors alone: all that another theme changes. */
export const colorViolationsOn = (page: Page) =>
  violationsBy(page, { runOnly: ['color-contrast', 'link-in-text-block'] });

/** What axe finds too small to be hit, with a finger as with a pointer: where lines break depends on the window. */
export const smallTargetsOn = (page: Page) => violationsBy(page, { runOnly: ['target-size'] });

/** Widths of phones in pixels, the narrowest last. */
export const phoneWidths: readonly number[] = [412, 360, 320];
