import type { Page } from '@playwright/test';
import { test as ofAnyHost } from '@playwright/test';
import { holdBack, scripts } from './hold-back.ts';
import { painted } from './painted.ts';
import { cutAtRows, cutInHeader, type SlowPage, slowPage } from './pieces.ts';
import { expect, test } from './test.ts';
import { sample } from './ways.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium counts what moves');

/** What has moved without the reader's doing, as browsers count it: the share of the screen times the way it moved. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
    return shifts.reduce((sum, { value, hadRecentInput }) => (hadRecentInput ? sum : sum + value), 0);
  });
}

/** Opens a page as over a slow line: its scripts come when it has been painted. */
async function openSlowly(page: Page, address: string): Promise<void> {
  const letScriptsIn = await holdBack(page, scripts);
  await page.goto(address, { waitUntil: 'commit' });
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        new PerformanceObserver(() => done()).observe({ type: 'paint', buffered: true });
      }),
  );
  letScriptsIn();
}

/** Says how much was found, and not that texts are looked through. */
const answered = '[data-search-summary]:text-matches("(results|shown)\\\\.$")';

/** Addresses, each with what stands there once its scripts have done their work. */
const pages: readonly [address: string, done: string][] = [
  ['/', 'site-search:defined'],
  ['/licenses/llama-4/', 'site-search:defined'],
  ['/search/', 'search-page:defined'],
  ['/search/?q=gpl&type=license', answered],
  ['/search/?q=redis+license', answered],
  ['/compare/licenses/', 'comparison-table:defined'],
  ['/compare/licenses/?family=network-copyleft&sell=yes', 'comparison-table:defined'],
  ['/compare/licenses/?pick=mit,llama-4', '.side-by-side thead th a'],
  ['/compare/companies/?pick=meta,google', '.side-by-side thead th a'],
  [sample.address, 'your-answers[data-given]'],
  [
    '/guides/before-you-open/#how-we-make-money=Banks&what-stays-closed=All&settled=how-we-make-money,what-stays-closed',
    'checklist-sheet :checked',
  ],
  ['/timeline/', 'find-events:defined'],
  ['/timeline/?company=hashicorp', 'find-events ol a'],
  ['/timeline/2024/', 'list-filter:defined'],
  ['/timeline/2024/?kind=fork', 'list-filter:defined'],
  ['/timeline/2024/?direction=in&kind=fork', 'list-filter:defined'],
  ['/decide/', 'decide-guide form'],
  ['/decide/?money=model&substitutes=matched', 'decide-guide form'],
  ['/guides/before-you-open/', 'site-search:defined'],
  ['/license/appache-2.0/', 'nearest-pages a'],
];

test('what moves is counted', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforebegin', '<p>Late.</p>'.repeat(9)),
  );
  expect(await shiftOf(page)).toBeGreaterThan(0.1);
});

for (const [address, done] of pages) {
  for (const width of [390, 1280]) {
    test(`nothing jumps on ${address} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await openSlowly(page, address);
      await page.locator(done).first().waitFor({ state: 'attached' });
      expect(await shiftOf(page)).toBeLessThan(0.01);
    });
  }
}

for (const guide of ['when-to-open', 'when-to-stay-closed', 'before-you-open']) {
  for (const width of [390, 1280]) {
    test(`the form of the guide in ${guide} moves nothing when it comes under the eyes of a reader, at ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      const letProgramIn = await holdBack(page, '**/decide-guide*.js');
      await page.goto(`/guides/${guide}/`);
      await page.locator('decide-guide').evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
      await painted(page);
      letProgramIn();
      await page.locator('decide-guide form').waitFor();
      expect(await shiftOf(page)).toBeLessThan(0.005);
    });
  }
}

/** Opens a page whose pieces come one after the other, each when the one before it has been drawn. */
async function openInPieces(page: Page, slow: SlowPage): Promise<void> {
  await page.goto(slow.url, { waitUntil: 'commit' });
  // Until there is something to draw no frame comes.
  const drawn = () =>
    new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
      setTimeout(done, 100);
    });
  do await page.evaluate(drawn);
  while (slow.sendNext());
  await page.waitForLoadState();
}

for (const address of ['/timeline/2024/', '/compare/licenses/', '/compare/compatibility/']) {
  ofAnyHost(`rows that come in later move none that is there on ${address}`, async ({ page, baseURL }) => {
    const slow = await slowPage(baseURL ?? '', address, cutAtRows);
    await page.setViewportSize({ width: 1280, height: 844 });
    await openInPieces(page, slow);
    expect(await shiftOf(page)).toBeLessThan(0.004);
    slow.close();
  });
}

for (const address of ['/', '/licenses/mit/', '/offline/']) {
  ofAnyHost(`the header of ${address} comes to a phone part by part, and none moves`, async ({ page, baseURL }) => {
    const slow = await slowPage(baseURL ?? '', address, cutInHeader);
    await page.setViewportSize({ width: 390, height: 844 });
    await openInPieces(page, slow);
    expect(await shiftOf(page)).toBe(0);
    slow.close();
  });
}
