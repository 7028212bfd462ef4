import { DecisionGuide, LinkedGuide } from './pages/decision-guide.ts';
import { expect, test } from './test.ts';
import { guide as content } from './ways.ts';

test('where the program of the guide does not come, all questions are there', async ({ page }) => {
  await page.route(/_astro\/(decide|index\.astro)[^/]*\.js$/, (route) => route.abort());
  await page.goto('/decide/');
  await expect(page.locator('section.question').filter({ visible: true })).toHaveCount(content.questions.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every question stands on the page, and no form', async ({ page }) => {
    await page.goto(`/decide/?${content.start}=any`);
    await expect(page.locator('section.question').filter({ visible: true })).toHaveCount(content.questions.length);
    await expect(new DecisionGuide(page).form).toHaveCount(0);
    expect(await new LinkedGuide(page).walk()).toBeGreaterThan(0);
  });
});
