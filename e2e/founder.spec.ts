import { DecisionGuide } from './pages/decision-guide.ts';
import { SitePage } from './pages/site-page.ts';
import { sampleOf } from './samples.ts';
import { expect, test } from './test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('from the front page through the questions to a result', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Work through the decision' }).click();
      const guide = new DecisionGuide(page);
      expect(await guide.walk()).toBeGreaterThan(1);
      await expect(new SitePage(page).title).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Layer by layer' })).toBeVisible();
      await expect(page.getByText('Runner-up:')).toBeVisible();
    });
  });
}

test('a result names layers, reasons, cases and first steps', async ({ page }) => {
  await page.goto(sampleOf('decide'));
  for (const name of ['Layer by layer', 'What would change this', 'Who did this', 'First three steps']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
});
