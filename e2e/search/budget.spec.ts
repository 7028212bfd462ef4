import type { Page } from '@playwright/test';
import { holdBack } from '../hold-back.ts';
import { openAtRest } from '../open-at-rest.ts';
import { SearchDialog, SearchPage } from '../pages/search.ts';
import { sitemap } from '../sitemap.ts';
import { expect, test } from '../test.ts';

/** Paths asked for since, by what they are for. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

test('it is asked for step by step, none of it before the reader reaches, and stays within its budgets', async ({
  page,
}) => {
  const asked = requestsOf(page);
  const of = (part: string) => asked.filter((path) => path.includes(part));
  await openAtRest(page);
  expect(asked.filter((path) => /search|pagefind|texts/i.test(path) && !/Search\.astro/.test(path))).toEqual([]);
  let bytes = 0;
  let ofTexts = 0;
  page.on('response', (response) => {
    const length = Number(response.headers()['content-length']);
    bytes += length;
    if (/pagefind|texts\./.test(response.url())) ofTexts += length;
  });

  const namesCome = page.waitForResponse('**/search/names.bin');
  await page.getByRole('button', { name: 'Search' }).hover();
  await (await namesCome).finished();
  expect([...of('pagefind'), ...of('texts.worker')], 'before the dialog opens').toEqual([]);

  const program = page.waitForResponse('**/pagefind/wasm*');
  const search = new SearchDialog(page);
  await search.open();
  await (await program).finished();
  expect(of('/pagefind/index/'), 'before the first key').toEqual([]);

  const letIn = await holdBack(page, '**/pagefind/index/**');
  await search.input.fill('apache license');
  await expect(search.excerpts.first()).not.toBeEmpty();
  await expect(search.results.first()).toHaveAttribute('href', '/licenses/apache-2.0/');
  const byName = bytes - ofTexts;
  letIn();
  await expect(search.status).not.toContainText('Looking through the texts');
  expect(of('/pagefind/index/').length).toBeGreaterThan(0);
  // Beyond 300 pages each costs its bytes: 38 KB of names at 1,000, and 197 KB for an answer by texts.
  const more = Math.max(0, sitemap().length - 300);
  expect(byName, 'the first answer by name').toBeLessThanOrEqual(25_600 + 18 * more);
  expect(bytes, 'the first answer by texts').toBeLessThanOrEqual(165_000 + 45 * more);
  expect(byName).toBeGreaterThan(10_000);
  expect(ofTexts).toBeGreaterThan(50_000);

  await page.unroute('**/pagefind/index/**');
  asked.length = 0;
  const { input } = new SearchPage(page);
  await page.goto('/search/');
  await page.locator('search-page:defined').waitFor();
  await page.locator('a[href^="#"]:visible').last().click();
  expect(new URL(page.url()).hash).not.toBe('');
  expect([...of('names.bin'), ...of('pagefind')], 'before the reader enters').toEqual([]);
  const again = page.waitForRequest('**/pagefind/pagefind-entry.json*');
  await input.focus();
  await again;
  expect(of('/pagefind/index/'), 'before the first key').toEqual([]);
});
