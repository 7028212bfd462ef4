import { holdBack, scripts } from './hold-back.ts';
import { Comparison } from './pages/comparison.ts';
import { expect, test } from './test.ts';

test('a teammate who opens the address sees the same choice', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open('?differences=1&pick=llama-4,mit');
  await expect(comparison.columns).toHaveText(['Llama 4', 'MIT']);
  await expect(comparison.sideBySide.getByRole('rowheader', { name: 'OSI-approved' })).toBeVisible();
  await expect(comparison.differencesOnly).toBeChecked();
});

test('two ticks put licenses side by side and into the address, by keyboard', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open();
  await expect(comparison.sideBySide).toBeHidden();
  for (const name of ['MIT', 'AGPL-3.0']) {
    await comparison.pick(name).focus();
    await page.keyboard.press('Space');
    await expect(comparison.pick(name)).toBeChecked();
    await expect(comparison.pick(name)).toBeFocused();
  }
  await expect(comparison.columns).toHaveText(['MIT', 'AGPL-3.0']);
  await expect(comparison.sideBySide.getByRole('row', { name: /^Family/ })).toHaveText(/Permissive\s*Network copyleft/);
  await expect(comparison.sideBySide.getByRole('row', { name: /^On condition of/ })).toContainText('source');
  await expect(page).toHaveURL(/\?pick=mit,agpl-3\.0$/);
  await page.goBack();
  await expect(comparison.sideBySide).toBeHidden();
  await expect(comparison.pick('MIT')).toBeChecked();
});

test('on paper what was picked stands alone, and without a pick the table of all', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open();
  await page.emulateMedia({ media: 'print' });
  await expect(comparison.row('MIT')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  for (const name of ['MIT', 'Llama 4']) await comparison.pick(name).check();
  await expect(comparison.columns).toHaveText(['MIT', 'Llama 4']);
  await page.emulateMedia({ media: 'print' });
  await expect(comparison.sideBySide).toBeVisible();
  await expect(comparison.row('Apache-2.0')).toBeHidden();
});

test('who is kept out by a license stands side by side before its answers', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open('?pick=mit,llama-4');
  const kept = comparison.sideBySide.getByRole('row', { name: /^Before any answer/ });
  await expect(kept).toContainText('Nothing');
  await expect(kept).toContainText('700 million monthly users');
});

test('side by side says each answer in its sentence, data by what is trained on it', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open('?pick=mit,odbl-1.0');
  const rowOf = (name: RegExp) => comparison.sideBySide.getByRole('row', { name });
  await expect(rowOf(/^Sell a product/).getByRole('paragraph')).toHaveText([/notice/, /database/]);
  await expect(
    rowOf(/^Train another model/)
      .getByRole('cell')
      .nth(1),
  ).toContainText(/model/);
  await expect(
    rowOf(/^Put our own terms/)
      .getByRole('cell')
      .nth(1),
  ).toHaveText('Not asked of it.');
  await expect(page.getByText('at length could not be loaded')).toBeHidden();
});

test('sentences that cannot be had leave the verdicts, and the page says so', async ({ page }) => {
  await page.route('**/compare/licenses/mit.json', (route) => route.abort());
  const comparison = new Comparison(page);
  await comparison.open('?pick=mit,agpl-3.0');
  await expect(page.getByText('at length could not be loaded')).toBeVisible();
  const sell = comparison.sideBySide.getByRole('row', { name: /^Sell a product/ });
  await expect(sell.getByRole('paragraph')).toHaveCount(1);
  await expect(sell).toContainText('Yes');
});

test('where the columns cannot be loaded the page says so, and the table of all stays', async ({ page }) => {
  await page.route('**/side-by-side*.js', (route) => route.abort());
  const comparison = new Comparison(page);
  await comparison.open('?pick=mit,llama-4');
  await expect(comparison.status).toContainText('could not be loaded');
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeHidden();
  await expect(comparison.row('MIT')).toBeVisible();
});

test('an order chosen is kept, and options passed by arrow keys are one step for Back', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open();
  const names = () => page.locator('.all-rows tbody th').allTextContents();
  const byName = await names();
  await page.getByLabel('Sorted by').focus();
  for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?sort=openness$/);
  expect(await names()).not.toEqual(byName);
  await page.goBack();
  await expect(page).toHaveURL(/\/compare\/licenses\/$/);
  await expect.poll(names).toEqual(byName);
});

test('contribution instruments are listed where all licenses are', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open();
  for (const name of ['Contributor license agreement', 'Developer Certificate of Origin'])
    await expect(page.getByRole('link', { name: new RegExp(name) })).toBeVisible();
});

test('a tick made before the scripts arrive is kept', async ({ page }) => {
  const comparison = new Comparison(page);
  const letScriptsIn = await holdBack(page, scripts);
  await page.goto('/compare/licenses/', { waitUntil: 'commit' });
  await comparison.pick('MIT').check();
  letScriptsIn();
  await expect(page).toHaveURL(/\?pick=mit$/);
  await expect(comparison.pick('MIT')).toBeChecked();
});

test('filters hide what does not fit, say how many are left, and can be cleared', async ({ page }) => {
  const comparison = new Comparison(page);
  await comparison.open('?openness=open-source&family=network-copyleft');
  await expect(comparison.row('AGPL-3.0')).toBeVisible();
  await expect(comparison.row('MIT')).toBeHidden();
  await expect(comparison.status).toContainText(/^\d+ of \d+ licenses\./);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(comparison.row('MIT')).toBeVisible();
  await expect(page).toHaveURL(/\/compare\/licenses\/$/);
});

test('filters hide on a phone, too, and paper tells what was chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const comparison = new Comparison(page);
  await comparison.open('?family=Network-Copyleft');
  await expect(comparison.row('AGPL-3.0')).toBeVisible();
  await expect(comparison.row('MIT')).toBeHidden();
  const chosen = page.getByText('Family: Network copyleft.');
  await expect(chosen).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(chosen).toBeVisible();
});

test('a choice that nothing meets says so', async ({ page }) => {
  await new Comparison(page).open('?family=network-copyleft&openness=restricted');
  await expect(page.getByText('No license meets all of this.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table is there and nothing dead stands beside it', async ({ page }) => {
    const comparison = new Comparison(page);
    await comparison.open();
    await expect(comparison.row('MIT')).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
