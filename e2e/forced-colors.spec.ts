import type { Locator, Page } from '@playwright/test';
import { SearchDialog } from './pages/search.ts';
import { sampleOf } from './samples.ts';
import { expect, test } from './test.ts';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

/** Expects that readers see something: a picture of its place is another one once that is taken away. */
async function expectSeen(page: Page, element: Locator, takeAway: (element: Element) => void): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await element.boundingBox()) ?? {};
  // With what an outline needs around it.
  const clip = { x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: width + 12, height: height + 12 };
  const shown = await page.screenshot({ clip });
  await element.evaluate(takeAway);
  expect(shown.equals(await page.screenshot({ clip })), 'looks the same without').toBe(false);
}

async function search(page: Page): Promise<Locator> {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.ask('apache patent grant');
  return search.dialog;
}

const unmark = (element: Element) => {
  for (const mark of element.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
};

test('the chosen result and its chosen heading are seen', async ({ page }) => {
  const dialog = await search(page);
  for (const kind of ['a.result-page', 'a.result-heading']) {
    const chosen = dialog.locator(`${kind}[aria-selected="true"]`);
    await expect(async () => {
      await page.keyboard.press('ArrowDown');
      await expect(chosen).toBeVisible({ timeout: 100 });
    }).toPass();
    await expectSeen(page, dialog.locator(`[id="${await chosen.getAttribute('id')}"]`), (row) =>
      row.setAttribute('aria-selected', 'false'),
    );
  }
});

test('the result that Enter leads to is seen before one is chosen', async ({ page }) => {
  const dialog = await search(page);
  await expectSeen(page, dialog.locator('a.result-page').first(), (row) => {
    const other = document.createElement('i');
    other.role = 'group';
    row.closest('.results')?.prepend(other);
  });
});

test('the chosen type, the focused field and the words searched for are seen', async ({ page }) => {
  const dialog = await search(page);
  await expectSeen(page, dialog.locator('.types button').first(), (type) => type.setAttribute('aria-pressed', 'false'));
  await expectSeen(page, dialog.locator('.search-field'), () => (document.activeElement as HTMLElement).blur());
  await expectSeen(page, dialog.locator('a.result-page').nth(1), unmark);
});

test('words and the place that brought the reader are seen on a page', async ({ page }) => {
  const dialog = await search(page);
  await dialog.locator('a.result-page').first().click();
  const marked = page.locator('main mark').first().locator('..');
  await expectSeen(page, marked, unmark);
  await page.goto(`${sampleOf('licenses')}#s1`);
  await expectSeen(page, page.locator('#s1'), () => {
    location.hash = 'nowhere';
  });
});

const noCurrent = (element: Element) => element.removeAttribute('aria-current');
const noBackground = (element: Element) => {
  (element as HTMLElement).style.background = 'none';
};
const noOutline = (element: Element) => {
  (element as HTMLElement).style.outline = 'none';
};

const noWords = (element: Element) => {
  (element as HTMLElement).style.webkitTextFillColor = 'transparent';
};

/** Each with where it stands, and what takes away all that shows it. */
const states: readonly [name: string, address: string, selector: string, takeAway: (element: Element) => void][] = [
  ['the room the reader is in', sampleOf('licenses'), '.sidebar a[aria-current=true]', noCurrent],
  ['the heading the reader is at', sampleOf('licenses'), '.rail a[aria-current]', noCurrent],
  ['the tool the reader is at', '/compare/licenses/', '.tools a[aria-current]', noCurrent],
  ['the version the page is about', sampleOf('licenses'), '.versions td.current >> nth=0', noOutline],
  [
    'the side beyond a threshold',
    sampleOf('licenses'),
    '.meter .over >> nth=0',
    (rect) => rect.setAttribute('class', 'under'),
  ],
  ['what is held', sampleOf('companies'), '.bar.held-bar >> nth=0', noBackground],
  ['what is held, on the front page', '/', '.bar.held-bar >> nth=0', noBackground],
  ['the line of a ledger', sampleOf('companies'), '.rows >> nth=0', noBackground],
  ['the line on the front page', '/', '.layer-line >> nth=0', noBackground],
  ['the line beside the sections', sampleOf('licenses'), '.sidebar', noBackground],
  ['what the filled button of a result says', sampleOf('decide'), 'result-actions button >> nth=0', noWords],
  ['the line in the timeline', '/timeline/', '.changes tbody .move >> nth=0', noBackground],
];

for (const [name, address, selector, takeAway] of states) {
  test(`${name} is seen`, async ({ page }) => {
    await page.goto(address);
    await page.locator('site-search:defined').waitFor({ state: 'attached' });
    await expectSeen(page, page.locator(selector), takeAway);
  });
}

test('words on what is filled can be read', async ({ page }) => {
  await page.goto('/');
  const fills = await page.locator('a.button, .skip, .bar.held-bar >> nth=0').evaluateAll((all) =>
    all.map((each) => {
      const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(each);
      // A browser that forces colors puts its own background behind the words.
      return { differs: color !== backgroundColor, forcedColorAdjust };
    }),
  );
  expect(fills).toEqual(fills.map(() => ({ differs: true, forcedColorAdjust: 'none' })));
});

for (const [address, selectors] of [
  ['/', ['a.button', '.site-title', 'a.find', '.tools select']],
  ['/compare/licenses/', ['.scroll >> nth=-1', '.pick input >> nth=0']],
  [sampleOf('licenses'), ['.sidebar a >> nth=0']],
] as const) {
  test(`the focus is seen on ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const selector of selectors) {
      await test.step(selector, async () => {
        // The ring is for readers with a keyboard.
        await page.keyboard.press('Tab');
        await page.locator(selector).focus();
        await expectSeen(page, page.locator(selector), (element) => (element as HTMLElement).blur());
      });
    }
  });
}
