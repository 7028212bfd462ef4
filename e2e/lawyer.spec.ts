import { LicensePage } from './pages/license-page.ts';
import { sampleOf } from './samples.ts';
import { expect, test } from './test.ts';

const license = sampleOf('licenses');

test('six answers stand there, each with verdict, clause and source', async ({ page }) => {
  await page.goto(license);
  const shown = new LicensePage(page);
  await expect(shown.answers).toHaveCount(6);
  for (const answer of await shown.answers.all()) {
    await expect(shown.verdictOf(answer)).toHaveText(/\S/);
    await expect(shown.clauseOf(answer)).toHaveText(/\S/);
    await expect(shown.citationsOf(answer).first()).toBeVisible();
  }
});

test('a citation leads to its source at the foot, and the source back', async ({ page }) => {
  await page.goto(license);
  const shown = new LicensePage(page);
  const citation = shown.citationsOf(shown.answers.first()).first();
  const number = Number(await citation.textContent());
  await citation.click();
  const source = shown.sources.nth(number - 1);
  await expect(page).toHaveURL(new RegExp(`#s${number}$`));
  await expect(source).toBeInViewport();
  await expect(source.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await expect(source).toContainText(/read \d/);
  await source.getByRole('link', { name: `Back to mention 1 of source ${number}` }).click();
  await expect(citation).toBeInViewport();
});

test('the link beside a heading copies its address and says so', async ({ page }) => {
  await page.goto(license);
  const shown = new LicensePage(page);
  await shown.headingLink('May we…').click();
  await expect(shown.announcement).toHaveText('Address copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).hash).toBe(`${license}#may`);
});

test('each answer can be linked to', async ({ page }) => {
  await page.goto(`${license}#may-keep-source-private`);
  await expect(page.locator('#may-keep-source-private')).toBeInViewport();
});

test('paper shows the page and nothing around it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(license);
  const { title, answers, header, sections, contents, turn, sources, skipLink } = new LicensePage(page);
  await expect(title).toBeVisible();
  await expect(answers.first()).toBeVisible();
  await expect(sources.first()).toBeVisible();
  for (const chrome of [header, sections, contents, turn, skipLink]) await expect(chrome).toBeHidden();
});

test('paper shows comparisons whole, without what only a screen can do', async ({ page }) => {
  // The width of A4 between its margins.
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/compare/compatibility/');
  const matrix = page.getByRole('region', { name: 'Every license into every other' });
  expect(await matrix.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  await page.goto('/compare/licenses/');
  await expect(page.getByRole('form', { name: 'Filter and sort' })).toBeHidden();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});
