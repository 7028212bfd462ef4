import { violationsOn } from './accessible.ts';
import { holdBack, scripts } from './hold-back.ts';
import { SitePage } from './pages/site-page.ts';
import { Year } from './pages/year.ts';
import { expect, test } from './test.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [from, to] of [
    ['/sources/#source-osi-sspl-not-open-source', '/sources/standard/n-r/#source-osi-sspl-not-open-source'],
    ['/timeline/#2016-06-bind-mpl', '/timeline/2016/#2016-06-bind-mpl'],
  ] as const) {
    test(`a link to ${from} leads on to where it is listed now`, async ({ page, baseURL }) => {
      await page.goto(from);
      const stub = page.locator(':target');
      await expect(stub).toBeInViewport();
      await stub.getByRole('link').click();
      await expect(page).toHaveURL(`${baseURL}${to}`);
      await expect(page.locator(':target')).toBeInViewport();
    });
  }

  test('who followed no old link sees none of the old list', async ({ page }) => {
    await page.goto('/sources/');
    await expect(page.locator('#source-osi-sspl-not-open-source')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Your link leads on' })).toBeHidden();
  });

  test('headings and kinds keep their old addresses', async ({ page }) => {
    for (const id of ['how-to-read', 'changes', 'moves', 'sources']) {
      await page.goto(`/timeline/#${id}`);
      await expect(page.locator(':target')).toBeInViewport();
    }
    await page.goto('/sources/#press');
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('the contents lead to a year, and years lead on and back', async ({ page, baseURL }) => {
    await page.goto('/timeline/');
    await page
      .getByRole('table', { name: /each year/ })
      .getByRole('link', { name: '2023' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What moved in 2023');
    const turn = page.getByRole('navigation', { name: 'Previous and next' });
    await turn.getByRole('link', { name: '2024' }).click();
    await expect(page).toHaveURL(`${baseURL}/timeline/2024/`);
    await turn.getByRole('link', { name: '2023' }).click();
    await expect(page).toHaveURL(`${baseURL}/timeline/2023/`);
  });

  test('a kind leads to its letters, and letters lead on', async ({ page }) => {
    await page.goto('/sources/');
    await page.getByRole('main').getByRole('link', { name: 'Standard' }).click();
    await page.getByRole('main').getByRole('link', { name: 'I–M' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources: standard, I–M');
    await page.getByRole('navigation', { name: 'Previous and next' }).getByRole('link', { name: 'N–R' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources: standard, N–R');
  });

  test('a year is whole, and nothing dead stands beside it', async ({ page }) => {
    const year = new Year(page);
    await year.open(2024, '?kind=law');
    await expect.poll(async () => (await year.shown()).length).toBeGreaterThan(5);
    await expect(year.events).toHaveCount(await page.locator('[data-facet-kind]').count());
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('a filter is set by keyboard, counted, kept in the address and taken back by Back', async ({ page, baseURL }) => {
  const year = new Year(page);
  await year.open(2024);
  const all = await year.events.count();
  const forks = await year.shown('fork');
  await year.kind.focus();
  await page.keyboard.type('Fork');
  await expect(page).toHaveURL(`${baseURL}/timeline/2024/?kind=fork`);
  await expect.poll(() => year.shown()).toEqual(forks);
  await expect(year.status).toHaveText(`${await year.events.count()} of ${all} events.`);
  await expect(page.getByRole('heading', { name: 'License changes' })).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(year.direction).toBeFocused();
  await page.keyboard.type('Opened');
  await expect(page).toHaveURL(`${baseURL}/timeline/2024/?direction=out&kind=fork`);
  await expect.poll(() => year.shown()).toEqual(['fork out']);
  await page.goBack();
  await expect.poll(() => year.shown()).toEqual(forks);
  await page.goBack();
  await expect(year.events).toHaveCount(all);
  await expect(year.kind).toHaveValue('');
  await expect(year.status).toHaveText(`${all} events.`);
});

test('rows that do not fit are hidden on a phone, too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const year = new Year(page);
  await year.open(2024, '?direction=in&kind=license-change');
  await expect(year.status).toContainText(' of ');
  await expect.poll(() => year.shown()).toEqual(['license-change in']);
});

test('where nothing fits, the page says so and one button shows all', async ({ page, baseURL }) => {
  const year = new Year(page);
  await year.open(2024, '?direction=in&kind=fork');
  await expect(year.status).toHaveText('No matching events this year.');
  await expect(year.events).toHaveCount(0);
  await year.showAll.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}/timeline/2024/`);
  await expect.poll(async () => (await year.shown()).length).toBeGreaterThan(5);
  await expect(year.kind).toBeFocused();
  await expect(year.showAll).toBeHidden();
});

test('an address in other case is understood, what it has beside that is ignored', async ({ page }) => {
  const year = new Year(page);
  await year.open(2024);
  const forks = await year.shown('fork');
  await year.open(2024, '?Kind=Fork&direction=sideways&color=green');
  await expect(year.kind).toHaveValue('fork');
  await expect(year.direction).toHaveValue('');
  await expect.poll(() => year.shown()).toEqual(forks);
  await year.open(2024, '?kind=forks');
  await expect(year.status).toHaveText(/^\d+ events\.$/);
});

test('the way to the next year keeps the filter, also where nothing fits there', async ({ page, baseURL }) => {
  const year = new Year(page);
  await year.open(2023);
  const forks = await year.shown('fork');
  await year.open(2022, '?kind=fork');
  const { turn } = new SitePage(page);
  await turn.getByRole('link', { name: '2023' }).click();
  await expect(page).toHaveURL(`${baseURL}/timeline/2023/?kind=fork`);
  await expect.poll(() => year.shown()).toEqual(forks);
  await year.showAll.click();
  await turn.getByRole('link', { name: '2022' }).click();
  await expect(page).toHaveURL(`${baseURL}/timeline/2022/`);
});

test('a link to an event leads to it, whatever was chosen', async ({ page, baseURL }) => {
  const year = new Year(page);
  await year.open(2024, '?kind=fork#2024-08-29-elastic-agpl');
  await expect(page.locator(':target')).toBeInViewport();
  await expect(year.kind).toHaveValue('');
  await expect(page).toHaveURL(`${baseURL}/timeline/2024/#2024-08-29-elastic-agpl`);
});

test('from a source back to a row that is filtered out', async ({ page, baseURL }) => {
  const year = new Year(page);
  await year.open(2024);
  const forks = await year.shown('fork');
  await year.open(2024, '?kind=fork');
  await page.locator('a[href="#c1-1"]').click();
  await expect(page.locator('#c1-1')).toBeInViewport();
  await expect(page).toHaveURL(`${baseURL}/timeline/2024/#c1-1`);
  await page.goBack();
  await expect.poll(() => year.shown()).toEqual(forks);
});

test('a choice made before the scripts arrive is kept', async ({ page }) => {
  const year = new Year(page);
  const letScriptsIn = await holdBack(page, scripts);
  await page.goto('/timeline/2024/', { waitUntil: 'commit' });
  await year.kind.selectOption('fork');
  letScriptsIn();
  await expect(page).toHaveURL(/\?kind=fork$/);
  await expect.poll(() => year.shown()).toEqual(await year.shown('fork'));
  await expect(year.status).toContainText(' of ');
});

test('paper tells what was chosen', async ({ page }) => {
  const year = new Year(page);
  await year.open(2024, '?kind=license-change&direction=out');
  await expect(year.status).toContainText(' of ');
  const chosen = page.getByText('Kind of event: License change. Direction: Opened.');
  await expect(chosen).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(chosen).toBeVisible();
  await expect(year.kind).toBeHidden();
  await expect(year.showAll).toBeHidden();
  await expect.poll(() => year.shown()).toEqual(['license-change out']);
});

for (const query of ['?kind=license-change', '?direction=in&kind=fork']) {
  test(`a year filtered by ${query} is accessible`, async ({ page }) => {
    const year = new Year(page);
    await year.open(2024, query);
    await expect(year.showAll).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });
}
