import { SearchDialog, SearchPage } from '../pages/search.ts';
import { rareWord } from '../samples.ts';
import { expect, test } from '../test.ts';

const gpl = '/licenses/gpl-3.0/';

/** What people type, and the page that should come first. */
const queries: readonly [typed: string, address: string][] = [
  ['GPL-3.0-or-later', gpl],
  ['gplv3', gpl],
  ['agpl-3.0-only', '/licenses/agpl-3.0/'],
  ['affero', '/licenses/agpl-3.0/'],
  ['gnu affero', '/licenses/agpl-3.0/'],
  ['CC-BY-4.0', '/licenses/cc-by-4.0/'],
  ['cc by nc', '/licenses/cc-by-nc-4.0/'],
  ['apahce', '/licenses/apache-2.0/'],
  ['hugingface', '/companies/hugging-face/'],
  ['mozilla public licence', '/licenses/mpl-2.0/'],
  ['what is copyleft', '/glossary/#copyleft'],
  ['is mit compatible with gpl', '/compare/compatibility/'],
];

test('names find their page in any spelling, which says what it is; a question leads to the part that answers it', async ({
  page,
}) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  for (const [typed, address] of queries) {
    await search.ask(typed);
    expect.soft((await search.addresses())[0], typed).toBe(address);
  }
  await search.ask('sspl');
  await expect(search.results.first()).toContainText(/License.*Server Side Public License.*Source-available/s);
  await expect(search.rows.first().locator('a'), 'parts of a page are no answer to its name').toHaveCount(1);

  await search.ask('can I sell a product built on sspl code');
  await expect(search.results.first()).toHaveAttribute('href', '/licenses/sspl-1.0/');
  await expect(search.headings.first()).toHaveText('Sell a product built on it?');
  await search.headings.first().click();
  await expect(page).toHaveURL(/\/licenses\/sspl-1\.0\/#may-sell$/);
});

// Pagefind finds more words that begin alike, the more of its files have come.
test('a question has the same answer after others as it had at first', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  const answer = async () => {
    await search.ask('part');
    return search.rows.allTextContents();
  };
  const fresh = await answer();
  expect(fresh.length).toBeGreaterThan(3);
  for (const other of ['partner', 'terminate', 'published', 'provides', 'permission']) await search.ask(other);
  expect(await answer()).toEqual(fresh);
});

test('a word that no page has is said first, and what the other words find stands apart', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  const ownSearch = search.dialog.getByRole('link', { name: 'How to find it yourself' });

  // A license, the number of a version and a letter are asked of nothing; a word twice is said once.
  for (const question of ['qwertzu license', 'qwertzu 3 license', 'qwertzu3', 'qwertzu-x', 'qwertzu or qwertzu']) {
    await search.ask(question);
    const said = question === 'qwertzu3' ? question : 'qwertzu';
    await expect(search.status).toHaveText(new RegExp(`^No page names “${said}”\\. Nothing found`));
    await expect(search.rows).toHaveCount(0);
  }
  await expect(ownSearch).toHaveAttribute('href', '/guides/what-a-license-covers/');

  // A word that tells pages apart, and two that stand on most of them.
  for (const question of ['qwertzu patent', 'qwertzu sell model']) {
    await search.ask(question);
    await expect(search.status).toHaveText(/^No page names “qwertzu”\. \d+ results/);
    await expect(search.rows.first()).toHaveText('What the other words find in texts');
    await expect(search.results.first()).toBeVisible();
  }
  await expect(ownSearch).toBeVisible();

  // A name that the question holds answers it; texts stand apart.
  await search.ask('gpl qwertzu');
  await expect(search.status).toHaveText(/^No page names “qwertzu”\./);
  await expect(search.rows.first().locator('a').first()).toHaveAttribute('href', gpl);
  await expect(search.dividers).toHaveCount(1);

  await search.ask(`${rareWord} patents`);
  await expect(search.status).toHaveText(/^\d+ results/);
  await expect(search.dividers).toHaveText(`Without “${rareWord}”`);
  await expect(ownSearch).toHaveCount(0);

  // With a word that no page has, too: what little there is on the other is shown.
  await search.ask(`qwertzu ${rareWord}`);
  await expect(search.status).toHaveText(/^No page names “qwertzu”\. \d+ results?/);
  await expect(search.results.first()).toBeVisible();

  await search.ask('qqxqzzq');
  await expect(search.status).toContainText('Nothing found');
  await expect(search.empty.getByRole('link')).toHaveCount(4);
  await expect(search.results).toHaveCount(0);
});

test('a page pasted into the field is answered at once, and the reader is told that its beginning was looked for', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await page.goto('/search/');
  await search.input.fill('apache patent grant '.repeat(5000));
  await expect(search.status).toContainText('The question is long: only its beginning was looked for.');
  await expect(search.results.first()).toBeVisible();
  expect(page.url().length).toBeLessThan(500);
});
