import { holdBack } from '../hold-back.ts';
import { SearchDialog, SearchPage } from '../pages/search.ts';
import { expect, test } from '../test.ts';

// What is left of a set clock would run in the next test of a shared window.
test.use({ reuseContext: false });

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
          const said = dialog.querySelector('[data-search-summary]')?.textContent ?? '';
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

test('a question whose texts are out is not answered in the place of the next', async ({ page }) => {
  // What measures how near a name comes to a word that nobody knows.
  const measure = '**/_astro/esm.*.js';
  const letIn = await holdBack(page, measure);
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  const asked = page.waitForRequest(measure);
  await search.input.fill('qqxqzzq');
  await asked;
  await search.ask('apache license');
  const [first, said] = [search.results.first(), (await search.status.textContent()) ?? ''];
  const comes = page.waitForResponse(measure);
  letIn();
  await (await comes).finished();
  // As long as the answer took that is not to come.
  await page.waitForTimeout(300);
  await expect(first).toHaveAttribute('href', '/licenses/apache-2.0/');
  await expect(search.status).toHaveText(said);
});

test('for a question that was typed past no texts of pages are fetched', async ({ page }) => {
  const letIn = await holdBack(page, '**/pagefind/index/**');
  const fragments = new Set<string>();
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/fragment/')) fragments.add(request.url());
  });
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  for (const question of ['who owns the outputs', 'data for training', 'agpl patents']) {
    const words = page.waitForRequest('**/pagefind/index/**');
    await search.input.fill(question);
    await words;
  }
  letIn();
  await expect(search.status).not.toHaveText(/^$|Looking through the texts/);
  await expect(search.excerpts.first()).not.toBeEmpty();
  expect(fragments.size).toBeGreaterThan(0);
  expect(fragments.size).toBeLessThanOrEqual(await search.results.count());
});

test('words typed on the search page before its program came are answered by names as soon as it is there', async ({
  page,
}) => {
  await page.clock.install();
  await holdBack(page, '**/pagefind/**');
  const letIn = await holdBack(page, '**/_astro/search-view*.js');
  const search = new SearchPage(page);
  await search.open();
  await page.locator('search-page:defined').waitFor();
  await page.clock.pauseAt(Date.now() + 60_000);
  await search.input.fill('apache license');
  letIn();
  // The clock of the page goes on by less than a second, however long its files take on this machine.
  let passed = 0;
  await expect
    .poll(async () => {
      passed += 50;
      if (passed < 1000) await page.clock.runFor(50);
      return search.results.count();
    })
    .toBeGreaterThan(0);
  await expect(search.input).toHaveValue('apache license');
  await expect(page).toHaveURL(/\?q=apache\+license$/);
});
