import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Result } from 'axe-core';

const listed = ({ id, nodes }: Result) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;

/** What axe finds wrong with the page as it stands, each with where. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Not among axe's defaults: WCAG 2.2, target size (minimum).
  const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.map(listed);
}

/** What axe finds wrong with the colors alone: all that another theme changes. */
export async function colorViolationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
  return violations.map(listed);
}
