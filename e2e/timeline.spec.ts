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
      .getByRole('link', { name: '2024' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What moved in 2024');
    const turn = page.getByRole('navigation', { name: 'Previous and next' });
    await turn.getByRole('link', { name: '2025' }).click();
    await expect(page).toHaveURL(`${baseURL}/timeline/2025/`);
    await turn.getByRole('link', { name: '2024' }).click();
    await expect(page).toHaveURL(`${baseURL}/timeline/2024/`);
  });

  test('a kind leads to its letters, and letters lead on', async ({ page }) => {
    await page.goto('/sources/');
    await page.getByRole('main').getByRole('link', { name: 'Press' }).click();
    await page.getByRole('main').getByRole('link', { name: 'D–H' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources: press, D–H');
    await page.getByRole('navigation', { name: 'Previous and next' }).getByRole('link', { name: 'I–M' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources: press, I–M');
  });
});
