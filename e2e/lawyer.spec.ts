import { violationsOn } from './accessible.ts';
import { overlap } from './boxes.ts';
import { clipboard } from './clipboard.ts';
import { LicensePage } from './pages/license-page.ts';
import { sampleOf } from './samples.ts';
import { expect, test } from './test.ts';

const license = sampleOf('licenses');

/** What a license answers beside what all of them do. */
const further = [
  [license, []],
  ['/licenses/odbl-1.0/', ['train-and-release']],
  ['/licenses/agpl-3.0/', ['use-what-it-makes']],
] as const;
for (const [address, asked] of further) {
  test(`${address} answers what fits it, each with verdict, clause and source`, async ({ page, request }) => {
    await page.goto(address);
    const shown = new LicensePage(page);
    const { items } = (await (await request.get('/api/licenses.json')).json()) as {
      items: { id: string; answers: Record<string, unknown> }[];
    };
    const { answers = {} } = items.find(({ id }) => address === `/licenses/${id}/`) ?? {};
    await expect(shown.answers).toHaveCount(Object.keys(answers).length);
    for (const question of ['use-in-house', 'sell', 'keep-source-private', ...asked])
      await expect(page.locator(`#may-${question}`)).toBeVisible();
    for (const answer of await shown.answers.all()) {
      await expect(shown.verdictOf(answer)).toHaveText(/\S/);
      await expect(shown.clauseOf(answer)).toHaveText(/\S/);
      await expect(shown.citationsOf(answer).first()).toBeVisible();
    }
  });
}

test('a license with several texts lists them, and says of a term which one brought it', async ({ page }) => {
  await page.goto('/licenses/nvidia-open-model/');
  const texts = page.getByRole('region', { name: 'Its dated texts' });
  await expect(texts.getByRole('rowheader').first()).toHaveText(/2024/);
  await expect(
    texts
      .getByRole('row')
      .nth(1)
      .getByRole('link', { name: /^Source \d+$/ }),
  ).toBeVisible();
  await expect(page.locator('#gates')).toContainText(/Since the text of \d+ \w+ 2025\./);
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
  await source.getByRole('link', { name: 'Back to mention 1', exact: true }).click();
  await expect(citation).toBeInViewport();
});

test('the link beside a heading copies its address and says so', async ({ page }) => {
  await page.goto(license);
  const shown = new LicensePage(page);
  await shown.headingLink('May we…').click();
  await expect(shown.announcement).toHaveText('Address copied');
  const copied = await clipboard(page);
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

test('beside a heading a passage is cited and a mistake in it reported, by keyboard', async ({ page }) => {
  await page.goto(license);
  const shown = new LicensePage(page);
  const link = shown.headingLink('May we…');
  await link.focus();
  await page.keyboard.press('Enter');
  const passage = page.getByRole('group', { name: 'This passage' });
  await expect(passage).toBeVisible();
  expect(await overlap(passage, shown.announcement), 'what was copied is told beside the offers').toBe(false);
  await page.keyboard.press('Tab');
  await expect(passage.getByRole('button', { name: 'Copy citation' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shown.announcement).toHaveText('Citation copied');
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const citation = await clipboard(page);
  expect(citation.startsWith(`${title?.trim()}, “May we…”. Opening Moves. Facts checked `)).toBe(true);
  expect(citation).toMatch(new RegExp(`${license}#may$`));
  const report = new URL((await passage.getByRole('link').getAttribute('href')) ?? '');
  expect(report.searchParams.get('where')).toMatch(new RegExp(`${license}#may$`));
  expect(report.searchParams.get('build')).toMatch(/^[0-9a-f]{10}$/);
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(passage).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('a license with several texts says when the first and the last came, and its line tells no wrong order', async ({
  page,
}) => {
  await page.goto('/licenses/gemma/');
  await expect(page.getByText(/21 Feb 2024, last text 1 Apr 2026/)).toBeVisible();
  const heads = page.getByRole('region', { name: 'Versions compared' }).getByRole('columnheader');
  await expect(heads.filter({ hasText: 'Apache-2.0' })).toHaveText('Apache-2.0');
});

test('a move with more sources than a page cites leads to its row, where all stand', async ({ page }) => {
  await page.goto('/companies/openai/');
  const more = page
    .locator('.moves')
    .getByRole('link', { name: /more source/ })
    .first();
  await more.click();
  await expect(page).toHaveURL(/\/timeline\/.+#\d{4}/);
  const row = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await row.getByRole('link', { name: /^Source \d+$/ }).count()).toBeGreaterThan(2);
});
