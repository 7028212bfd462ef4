import { expect, test } from './test.ts';

test('a lawyer reads the verdict for a pair, and from its row the reason and the source', async ({ page }) => {
  await page.goto('/compare/compatibility/');
  const matrix = page.getByRole('region', { name: 'Every license into every other' });
  const apache = matrix.getByRole('row', { name: /^Apache-2\.0/ });
  const columns = await matrix.getByRole('columnheader').allTextContents();
  await expect(apache.getByRole('cell').nth(columns.indexOf('GPL-2.0') - 1)).toContainText('No');
  await expect(apache.getByRole('cell').nth(columns.indexOf('GPL-3.0') - 1)).toContainText('Yes');

  await apache.getByRole('rowheader').getByRole('link').click();
  await expect(page).toHaveURL(/#from-apache-2\.0$/);
  const reasons = page.locator('section', { has: page.locator('#from-apache-2\\.0') });
  await expect(reasons.getByText(/patent/i).first()).toBeInViewport();
  await expect(reasons.getByRole('link', { name: /source/i }).first()).toBeVisible();
});

test('what binds when weights, code and data meet is said, each with its source', async ({ page }) => {
  await page.goto('/compare/compatibility/#stacks');
  await expect(page.locator('#stacks')).toBeInViewport();
  const answers = page.locator('section', { has: page.locator('#stacks') }).getByRole('definition');
  await expect(answers).not.toHaveCount(0);
  for (const answer of await answers.all())
    await expect(answer.getByRole('link', { name: /source/i })).not.toHaveCount(0);
});
