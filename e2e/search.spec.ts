import type { Page } from '@playwright/test';
import { colorViolationsOn, violationsOn } from './accessible.ts';
import { holdBack } from './hold-back.ts';
import { SearchDialog, SearchPage } from './pages/search.ts';
import { expect, test } from './test.ts';

/** A word that few texts have and no name: choose another here, should a page come to be called by it. */
const rareWord = 'sandwich';
const gpl = '/licenses/gpl-3.0/';

/** Paths asked for since, by what they are for. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

const abort = (page: Page, url: string) => page.route(url, (route) => route.abort());

/** Opens the front page and waits until its scripts wait for the reader, and the browser has nothing better to do. */
async function openAtRest(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('site-search:defined').waitFor();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)).then(() => undefined));
}

/** Addresses of the licenses of a family, as the site publishes its data. */
async function licensesOf(page: Page, family: string): Promise<string[]> {
  const { items } = (await (await page.request.get('/api/licenses.json')).json()) as {
    items: { id: string; family: string }[];
  };
  return items
    .filter((license) => license.family === family)
    .map(({ id }) => `/licenses/${id}/`)
    .toSorted();
}

test.describe('by keyboard', () => {
  test('the slash opens it, arrows, Home and End move, Enter goes, Escape leaves', async ({ page }) => {
    await page.goto('/licenses/');
    const search = new SearchDialog(page);
    await page.keyboard.press('/');
    await expect(search.input).toBeFocused();
    await search.ask('gpl v3');
    await expect(search.results.first()).toHaveAttribute('href', gpl);
    await expect(search.input).toHaveAttribute('aria-expanded', 'true');

    await page.keyboard.press('ArrowDown');
    await expect(search.chosen).toHaveAttribute('href', gpl);
    await expect(search.input).toHaveAttribute('aria-activedescendant', (await search.chosen.getAttribute('id')) ?? '');
    await expect(search.input).toBeFocused();
    await page.keyboard.press('End');
    await expect(search.chosen).toHaveAttribute('aria-posinset', String(await search.options.count()));
    await page.keyboard.press('ArrowDown');
    await expect(search.chosen).toHaveAttribute('aria-posinset', String(await search.options.count()));
    await page.keyboard.press('Home');
    await expect(search.chosen).toHaveAttribute('aria-posinset', '1');
    await page.keyboard.press('ArrowUp');
    await expect(search.chosen).toHaveCount(0);

    await page.keyboard.press('Escape');
    await expect(search.dialog).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(search.results.first()).toHaveAttribute('href', gpl);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${gpl}$`));
  });

  test('the button in the header opens it with Enter and Space', async ({ page }) => {
    await page.goto('/');
    const search = new SearchDialog(page);
    for (const key of ['Enter', 'Space']) {
      await page.getByRole('button', { name: 'Search' }).focus();
      await page.keyboard.press(key);
      await expect(search.input).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
    }
  });

  test('a slash typed into a field stays a slash', async ({ page }) => {
    await page.goto('/search/');
    const search = new SearchPage(page);
    await search.input.pressSequentially('a/b');
    await expect(search.input).toHaveValue('a/b');
    await expect(new SearchDialog(page).dialog).toBeHidden();
  });
});

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

/** Questions, and how wide the window is: of each a name is found at once, and more by the texts. */
const late: readonly [question: string, width: number][] = [
  ['gpl', 1280],
  ['apache license', 1280],
  ['redis license', 1280],
  ['llama 3', 390],
  ['what is copyleft', 390],
  ['gpl giraffe', 390],
];

test('what names have shown does not move when the texts answer, and what these find comes whole', async ({ page }) => {
  for (const [question, width] of late) {
    await test.step(question, async () => {
      await page.setViewportSize({ width, height: 844 });
      const letIn = await holdBack(page, '**/pagefind/**');
      await page.goto('/');
      const search = new SearchDialog(page);
      await search.open();
      const bare = await search.dialog.evaluateHandle((dialog) => {
        const addresses: string[] = [];
        new MutationObserver(() => {
          const said = dialog.querySelector('[role=status]')?.textContent ?? '';
          if (said === '' || said.includes('Looking')) return;
          for (const row of dialog.querySelectorAll('[data-search-result]'))
            if (!row.querySelector('.excerpt')?.textContent) addresses.push(row.getAttribute('href') ?? '');
        }).observe(dialog, { childList: true, subtree: true, characterData: true });
        return addresses;
      });
      const places = () =>
        search.rows.evaluateAll((rows) =>
          rows.map((row) => {
            const { x, y, width, height } = row.getBoundingClientRect();
            return { leadsTo: row.querySelector('a')?.getAttribute('href') ?? row.textContent, x, y, width, height };
          }),
        );
      await search.input.fill(question);
      await expect(search.status).toContainText('Looking through the texts');
      const before = await places();
      expect(before.length, 'by their names').toBeGreaterThan(0);
      letIn();
      await expect(search.status).not.toContainText('Looking through the texts');
      const after = await places();
      expect(after.length, 'by texts, too').toBeGreaterThan(before.length);
      expect.soft(after.slice(0, before.length)).toEqual(before);
      expect.soft(await bare.jsonValue(), 'came without their text').toEqual([]);
      const cut = search.headings.evaluateAll((headings) =>
        headings.flatMap((heading) => {
          const { top, bottom } = heading.getBoundingClientRect();
          const edge = heading.parentElement?.getBoundingClientRect().bottom ?? 0;
          return top < edge - 1 && bottom > edge + 1 ? [heading.textContent] : [];
        }),
      );
      expect.soft(await cut, 'are cut in the middle').toEqual([]);
      await page.unroute('**/pagefind/**');
    });
  }
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

test.describe('filters', () => {
  test('count, narrow, stand in the address and come back with Back', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=copyleft');
    await expect(search.types.first()).toHaveText(/^All \d+$/);
    await expect(search.status).toHaveText(/^\d+ results(, the first 20 shown)?\.$/);
    const licenses = search.types.filter({ hasText: 'Licenses' });
    const count = Number((await licenses.textContent())?.match(/\d+/)?.[0]);
    await licenses.click();
    await expect(page).toHaveURL(/\?q=copyleft&type=license$/);
    await expect(licenses).toHaveAttribute('aria-pressed', 'true');
    await expect(licenses).toBeFocused();
    await expect(search.status).toContainText(`${count} results`);
    await expect(search.results).toHaveCount(Math.min(count, 20));

    await page.getByLabel('Family').selectOption({ value: 'network-copyleft' });
    await expect(page).toHaveURL(/\?q=copyleft&type=license&family=network-copyleft$/);
    const family = await licensesOf(page, 'network-copyleft');
    await expect
      .poll(async () => (await search.addresses()).filter((address) => !family.includes(address)))
      .toEqual([]);
    expect(await search.addresses()).toContain('/licenses/agpl-3.0/');
    await page.goBack();
    await expect(page).toHaveURL(/\?q=copyleft&type=license$/);
    await expect(search.results).toHaveCount(Math.min(count, 20));
    await page.goBack();
    await expect(search.types.first()).toHaveAttribute('aria-pressed', 'true');
  });

  test('a link restores words, type and family', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=gpl&type=license&family=strong-copyleft');
    await expect(search.input).toHaveValue('gpl');
    await expect(page.getByLabel('Family')).toHaveValue('strong-copyleft');
    await expect(search.results.first()).toHaveAttribute('href', gpl);
    const family = await licensesOf(page, 'strong-copyleft');
    expect((await search.addresses()).filter((address) => !family.includes(address))).toEqual([]);
  });

  test('a type without words lists all there is of it', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?type=license&family=weak-copyleft');
    await expect(search.results.first()).toBeVisible();
    expect((await search.addresses()).toSorted()).toEqual(await licensesOf(page, 'weak-copyleft'));
    await expect(search.types.filter({ hasText: 'Licenses' })).toHaveAttribute('aria-pressed', 'true');
    await search.types.first().click();
    await expect(search.results).toHaveCount(0);
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('that leave nothing say so and offer the way back', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('?q=gpl&type=license&family=contribution&openness=restricted');
    await expect(search.empty).toContainText('Nothing is left by the filters');
    await search.empty.getByRole('button').click();
    await expect(search.results.first()).toHaveAttribute('href', gpl);
    await expect(page).toHaveURL(/\?q=gpl$/);
  });

  test('the dialog takes its search to the page', async ({ page }) => {
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.ask('license');
    await search.types.filter({ hasText: 'Licenses' }).click();
    await search.dialog.getByRole('link', { name: /on the search page/ }).click();
    await expect(page).toHaveURL(/\/search\/\?q=license&type=license$/);
    await expect(new SearchPage(page).results).toHaveCount(20);
    const more = page.getByRole('button', { name: /^Show \d+ more$/ });
    const count = Number((await more.textContent())?.match(/\d+/)?.[0]);
    await more.click();
    await expect(new SearchPage(page).results).toHaveCount(20 + count);
  });
});

test('a word that no page has is said first, and what the other words find stands apart', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  const ownSearch = search.dialog.getByRole('link', { name: 'How to find it yourself' });

  // A license, the number of a version and a letter are asked of nothing; a word twice is said once.
  for (const question of ['qwertzu license', 'qwertzu 3 license', 'qwertzu3', 'qwertzu-x', 'qwertzu or qwertzu']) {
    await search.ask(question);
    await expect(search.status).toHaveText(/^No page names “qwertzu”\. Nothing found/);
    await expect(search.rows).toHaveCount(0);
  }
  await expect(ownSearch).toHaveAttribute('href', '/guides/what-a-license-covers/');

  await search.ask('qwertzu patent');
  await expect(search.status).toHaveText(/^No page names “qwertzu”\. \d+ results/);
  await expect(search.rows.first()).toHaveText('What the other words find in texts');
  await expect(search.results.first()).toBeVisible();
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

  await search.ask('qqxqzzq');
  await expect(search.status).toContainText('Nothing found');
  await expect(search.empty.getByRole('link')).toHaveCount(4);
  await expect(search.results).toHaveCount(0);
});

test('searches are remembered on the device, offered, and forgotten when asked', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.input.fill('valkey');
  await expect(search.results.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/valkey/);
  await page.waitForLoadState();
  await search.open();
  await search.dialog.getByRole('button', { name: 'valkey' }).click();
  await expect(search.input).toHaveValue('valkey');
  await expect(search.results.first()).toBeVisible();
  await search.input.fill('');
  await search.dialog.getByRole('button', { name: 'Forget these' }).click();
  await expect(search.dialog.getByRole('button', { name: 'valkey' })).toHaveCount(0);
});

test.describe('on arrival', () => {
  test('the words are marked, the first is in view, a click clears them, the address stays clean', async ({ page }) => {
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.ask('giraffe terraform engineers');
    await search.resultTo('/mistakes/bad-faith-license-change/').first().click();
    await expect(page).toHaveURL(/\/mistakes\/bad-faith-license-change\/$/);
    const marks = page.locator('main mark');
    await expect(marks.first()).toHaveText(/terraform|engineer/i);
    await expect(marks.first()).toBeInViewport();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(marks).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(marks).toHaveCount(0);
  });

  test('on the page one is on, too', async ({ page }) => {
    await page.goto(gpl);
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('gpl 3 patents');
    await search.headings.first().click();
    await expect(search.dialog).toBeHidden();
    await expect(page.locator('main mark').first()).toBeVisible();
  });
});

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
  // Beyond 300 pages each costs its bytes: 40 KB of names at 1,000, and 220 KB for an answer by texts.
  const { length: entries } = (await (await page.request.get('/sitemap-0.xml')).text()).match(/<loc>/g) ?? [];
  const more = Math.max(0, Number(entries) - 300);
  expect(byName, 'the first answer by name').toBeLessThanOrEqual(25 * 1024 + 18 * more);
  expect(bytes, 'the first answer by texts').toBeLessThanOrEqual(165 * 1024 + 80 * more);
  expect(byName).toBeGreaterThan(10_000);
  expect(ofTexts).toBeGreaterThan(50_000);

  await page.unroute('**/pagefind/index/**');
  asked.length = 0;
  const { input } = new SearchPage(page);
  await page.goto('/search/');
  await page.locator('search-page:defined').waitFor();
  expect([...of('names.bin'), ...of('pagefind')], 'before the reader enters').toEqual([]);
  const again = page.waitForRequest('**/pagefind/pagefind-entry.json*');
  await input.focus();
  await again;
  expect(of('/pagefind/index/'), 'before the first key').toEqual([]);
});

test.describe('failure', () => {
  test('names that cannot be had are said to be lost, in the dialog and on the page, with the way to all pages', async ({
    page,
  }) => {
    await abort(page, '**/search/names.bin');
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.input.fill('gpl');
    await expect(search.dialog.getByText('Search could not be loaded')).toBeVisible();
    await expect(search.dialog.getByRole('link', { name: 'index of all pages' })).toHaveAttribute('href', '/search/');
    await page.unroute('**/search/names.bin');
    await search.input.fill('gpl 3');
    await expect(search.results.first()).toHaveAttribute('href', gpl);
    await expect(search.dialog.getByText('Search could not be loaded')).toBeHidden();

    await abort(page, '**/search/names.bin');
    await page.goto('/search/?q=gpl');
    await expect(page.locator('main').getByText('Search could not be loaded')).toBeVisible();
    await expect(page.locator('#every-page').getByRole('link', { name: 'GPL-3.0', exact: true })).toBeVisible();
  });

  test('offline before the first search, too', async ({ page, context }) => {
    await openAtRest(page);
    await context.setOffline(true);
    const search = new SearchDialog(page);
    await search.open();
    await expect(search.dialog.getByText('Search could not be loaded')).toBeVisible();
    await context.setOffline(false);
  });

  /** Sends the program of the texts with a policy, as a host may do that sends one with every file. */
  const withPolicy = (page: Page, policy: string) =>
    page.route('**/_astro/texts.worker*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
  /** What may be wrong with the texts. After the last nothing can be repaired. */
  const faults: readonly [name: string, make: (page: Page) => Promise<unknown>][] = [
    ['their program does not come', (page) => abort(page, '**/_astro/texts.worker*')],
    ['Pagefind does not come', (page) => abort(page, '**/pagefind/**')],
    ['a file of words does not come', (page) => abort(page, '**/pagefind/index/**')],
    ['a policy refuses WebAssembly', (page) => withPolicy(page, "script-src 'self'")],
    [
      'there are no workers',
      (page) =>
        page.addInitScript(() => {
          Reflect.deleteProperty(window, 'Worker');
        }),
    ],
  ];

  test('texts that cannot be had leave names to be found, and come back with the next question', async ({
    browser,
    baseURL,
  }) => {
    // A page that nobody watches: a policy refuses something here, on purpose.
    const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
    const search = new SearchDialog(page);
    const ask = async (question: string) => {
      await search.ask(question);
      await expect(search.results.first()).toHaveAttribute('href', '/licenses/agpl-3.0/');
    };
    for (const [name, make] of faults) {
      await test.step(name, async () => {
        await make(page);
        await page.goto('/');
        await search.open();
        await ask('agpl');
        await expect(search.status).toHaveText(/^\d+ results\. The texts could not be searched: names only\.$/);
        await page.unrouteAll();
        if (name !== faults.at(-1)?.[0]) {
          await ask('agpl patents');
          await expect(search.status).toHaveText(/^\d+ results, the first 7 shown\.$/);
        }
      });
    }
    await page.close();
  });

  test('a host that sends a policy with every file lets WebAssembly run for the program of the texts', async ({
    page,
  }) => {
    await withPolicy(page, "script-src 'self' 'wasm-unsafe-eval'");
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.ask('agpl patents');
    await expect(search.status).toHaveText(/^\d+ results, the first 7 shown\.$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search in the header leads to the index of all pages, and nothing dead stands there', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('link', { name: 'GPL-3.0', exact: true })).toBeVisible();
    const hrefsIn = (part: string) =>
      page.locator(`${part} a`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const linked = await hrefsIn('#every-page');
    // A collection too large to be listed here is on its own page, to whose groups this one leads.
    const lists = new Set(linked.flatMap((href) => /^(\/[a-z]+\/)#/.exec(href)?.[1] ?? []));
    for (const list of lists) {
      await page.goto(list);
      linked.push(...(await hrefsIn('main')));
    }
    await page.goto('/search/');
    const sitemap = await (await page.request.get('/sitemap-0.xml')).text();
    const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path);
    expect(pages).toContain('/licenses/mit/');
    expect(pages.filter((path) => path !== '/search/' && !linked.includes(path ?? ''))).toEqual([]);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  });
});

test('axe finds nothing in the open search, whatever it shows, in light and dark', async ({ page }) => {
  test.setTimeout(120_000);
  const search = new SearchDialog(page);
  const expectClean = async (state: string) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect.soft(await violationsOn(page), state).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await colorViolationsOn(page), `${state}, in dark`).toEqual([]);
  };
  const letIn = await holdBack(page, '**/pagefind/**');
  await page.goto('/');
  await search.open();
  await search.input.fill('agpl patent');
  await expect(search.excerpts.first()).not.toBeEmpty();
  await expectClean('names alone');
  letIn();
  await expect(search.headings.first()).not.toBeEmpty();
  await page.keyboard.press('ArrowDown');
  await expectClean('names and texts, one chosen');
  await search.types.filter({ hasText: 'Licenses' }).click();
  await expect(search.dialog.getByLabel('Family')).toBeVisible();
  await expectClean('filtered');
  await search.types.filter({ hasText: 'All' }).click();
  await search.ask(`${rareWord} patents`);
  await expect(search.dividers).toHaveCount(1);
  await expectClean('divided');
  await search.ask('qqxqzzq license');
  await expect(search.empty).toBeVisible();
  await expectClean('a word nobody knows');
  await abort(page, '**/pagefind/**');
  await page.goto('/');
  await search.open();
  await search.ask('agpl');
  await expect(search.status).toContainText('names only');
  await expectClean('names only, after a failure');
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
