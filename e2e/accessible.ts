import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Result } from 'axe-core';

const listed = ({ id, nodes }: Result) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;

/**
 * Pages have no frames, so axe may run as it does in a page alone (its legacy mode): what passed is not sent back and
 * gone through a second time, which takes a third of the time.
 */
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

/** What axe finds wrong with the page as it stands, each with where. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Not among axe's defaults: WCAG 2.2, target size (minimum).
  const axe = axeOn(page).options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.map(listed);
}

/** What axe finds by these rules alone. */
async function violationsOf(page: Page, rules: string[]): Promise<string[]> {
  const { violations } = await axeOn(page)
    .options({ resultTypes: ['violations'] })
    .withRules(rules)
    .analyze();
  return violations.map(listed);
}

/** What axe finds wrong with the colors alone: all that another theme changes. */
export const colorViolationsOn = (page: Page) => violationsOf(page, ['color-contrast', 'link-in-text-block']);

/** What axe finds too small to be hit, with a finger as with a pointer: where lines break depends on the window. */
export const smallTargetsOn = (page: Page) => violationsOf(page, ['target-size']);
