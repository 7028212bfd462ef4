import { violationsOn } from './accessible.ts';
import { Comparison } from './pages/comparison.ts';
import { Timeline } from './pages/timeline.ts';
import { expect, test } from './test.ts';

test('events of all years are found by keyboard, the latest first, and Back takes the choice back', async ({
  page,
  baseURL,
}) => {
  const timeline = new Timeline(page);
  await timeline.open();
  await expect(timeline.years).toBeVisible();
  await timeline.company.focus();
  await page.keyboard.type('HashiCorp');
  await expect(page).toHaveURL(`${baseURL}/timeline/?company=hashicorp`);
  await expect(timeline.status).toHaveText(/^\d+ of \d+ events\.$/);
  const days = await timeline.events
    .getByRole('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days.length).toBeGreaterThan(4);
  expect(days).toEqual([...days].sort().reverse());
  await expect(timeline.years).toBeHidden();
  await timeline.license.focus();
  await timeline.license.selectOption('BUSL-1.1');
  await expect(page).toHaveURL(`${baseURL}/timeline/?company=hashicorp&license=busl-1.1`);
  await expect(timeline.events.first()).toContainText('BUSL-1.1');
  await page.goBack();
  await expect(timeline.events).toHaveCount(days.length);
  await page.goBack();
  await expect(timeline.years).toBeVisible();
  await expect(timeline.events).toHaveCount(0);
});

test('options passed by arrow keys in one select are one step for Back', async ({ page, baseURL }) => {
  const timeline = new Timeline(page);
  await timeline.open();
  await timeline.company.focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(timeline.license).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?company=[\w.-]+&license=[\w.-]+$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?company=[\w.-]+$/);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}/timeline/`);
  await expect(timeline.years).toBeVisible();
});

test('an address restores the choice, and a row leads to where its year lists it', async ({ page, baseURL }) => {
  const timeline = new Timeline(page);
  await timeline.open('?Company=HashiCorp&kind=fork&color=green');
  await expect(timeline.company).toHaveValue('hashicorp');
  await timeline.events.getByRole('link', { name: /OpenTF/ }).click();
  await expect(page).toHaveURL(`${baseURL}/timeline/2023/#2023-08-25-opentofu-fork`);
  await expect(page.locator(':target')).toBeInViewport();
});

test('where nothing fits, the page says so and one button shows all', async ({ page, baseURL }) => {
  const timeline = new Timeline(page);
  await timeline.open('?company=hashicorp&kind=law');
  await expect(timeline.status).toHaveText('No matching events.');
  await timeline.showAll.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}/timeline/`);
  await expect(timeline.years).toBeVisible();
  await expect(timeline.company).toBeFocused();
});

test('events that cannot be fetched leave the years, and the next choice tries again', async ({ page }) => {
  await page.route('**/timeline/events.json', (route) => route.abort(), { times: 1 });
  const timeline = new Timeline(page);
  await timeline.open('?company=hashicorp');
  await expect(timeline.status).toContainText('could not be fetched');
  await expect(timeline.years).toBeVisible();
  await timeline.company.selectOption('Redis');
  await expect(timeline.status).toHaveText(/^\d+ of \d+ events\.$/);
});

test('the timeline filtered is accessible', async ({ page }) => {
  const timeline = new Timeline(page);
  await timeline.open('?license=apache-2.0');
  await expect(timeline.events.first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the record is whole: no dead filter, every year, every picture in words', async ({ page }) => {
    const timeline = new Timeline(page);
    await timeline.open();
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(timeline.years).toBeVisible();
    await page.getByRole('link', { name: 'The record, drawn' }).click();
    const lastOf = (name: RegExp) => page.getByRole('row', { name }).first().getByRole('cell').last();
    await expect(lastOf(/^OpenTofu \(fork\)/)).toHaveText(/^\s*\d+\s*$/);
    await expect(lastOf(/^Redis first commit/)).toHaveText(/^\s*\d+\.\d years\s*$/);
    await expect(page.getByRole('row', { name: /^Meta/ })).toContainText(/\d+ with strings/);
  });

  test('companies by layers are whole', async ({ page }) => {
    await page.goto('/compare/companies/');
    const meta = page.getByRole('row', { name: /^Meta/ });
    await expect(meta).toContainText('Partly');
    expect(await meta.getByRole('link').count()).toBeGreaterThan(5);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});

test('companies stand side by side, thing by thing, and the address keeps them', async ({ page, baseURL }) => {
  await page.goto('/compare/companies/');
  const comparison = new Comparison(page);
  for (const name of ['Meta', 'Google']) await comparison.pick(name).check();
  await expect(page).toHaveURL(`${baseURL}/compare/companies/?pick=meta,google`);
  await expect(comparison.columns).toHaveText(['Meta', 'Google']);
  await expect(comparison.sideBySide.getByRole('row', { name: /^Smaller model weights/ })).toContainText('Gemma 4');
  await page.reload();
  await expect(comparison.columns).toHaveText(['Meta', 'Google']);
});

test('a source names who uses it', async ({ page }) => {
  await page.goto('/sources/repository/o/');
  const row = page.locator('#source-opentofu-repo');
  await expect(row.getByText('Used by')).toBeVisible();
  const user = row.getByRole('link').nth(1);
  const name = (await user.textContent()) ?? '';
  await user.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});
