import { violationsOn } from '../accessible.ts';
import { expect, test } from '../test.ts';

// What moved stands in `permalinks` beside this file.

/** Old addresses that lead on by themselves, and where to, scripts or none. */
const everywhere = [
  ['/sub/guides/openness/', '/sub/guides/spectrum/'],
  ['/sub/licenses/expat/', '/sub/licenses/mit/#may-sell'],
] as const;

/** What only a script can tell apart: which part a link names, and what it asks. */
const withScripts = [
  ['/sub/guides/openness/#closed-api', '/sub/guides/spectrum/#closed-api'],
  ['/sub/guides/openness/#scale', '/sub/guides/spectrum/#fully-open'],
  ['/sub/guides/openness/?utm=a', '/sub/guides/spectrum/?utm=a'],
  ['/sub/guides/openness/#%', '/sub/guides/spectrum/#%'],
  ['/sub/licenses/x11/', '/sub/licenses/mit/'],
  ['/sub/licenses/x11/#may-sell', '/sub/licenses/mit/#may-sell'],
  ['/sub/licenses/x11/#origin', '/sub/guides/why-open/'],
] as const;

/** Parts that left a page which is still there. */
const parts = [
  ['/sub/licenses/mit/#history', '/sub/licenses/isc/#who-it-suits'],
  ['/sub/licenses/mit/#old-duties', '/sub/licenses/mit/#duties'],
  ['/sub/timeline/#2016-06-bind-mpl', '/sub/licenses/mit/#may-sell'],
] as const;

for (const [from, to] of [...everywhere, ...withScripts, ...parts]) {
  test(`${from} arrives at ${to}`, async ({ page, baseURL }) => {
    await page.goto('/sub/licenses/');
    // The stub may have left before it has loaded.
    await page.goto(from, { waitUntil: 'commit' });
    await expect(page).toHaveURL(`${baseURL}${to}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page has moved');
    if (to.includes('#') && !to.endsWith('%')) await expect(page.locator(':target')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(`${baseURL}/sub/licenses/`);
  });
}

test('a part that moved is left from a page that is open already', async ({ page, baseURL }) => {
  await page.goto('/sub/licenses/mit/');
  await page.evaluate(() => {
    location.hash = 'history';
  });
  await expect(page).toHaveURL(`${baseURL}/sub/licenses/isc/#who-it-suits`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [from, to] of everywhere) {
    test(`${from} arrives at ${to}`, async ({ page, baseURL }) => {
      await page.goto(from, { waitUntil: 'commit' });
      await expect(page).toHaveURL(`${baseURL}${to}`);
      if (to.includes('#')) await expect(page.locator(':target')).toBeInViewport();
    });
  }

  for (const [from, to] of [
    ...parts,
    ['/sub/licenses/x11/#origin', '/sub/guides/why-open/'],
    ['/sub/licenses/x11/#may-sell', '/sub/licenses/mit/#may-sell'],
  ] as const) {
    test(`${from} shows the way to ${to}, and no other part`, async ({ page, baseURL }) => {
      await page.goto(from);
      await expect(page.locator('.moved li:visible')).toHaveCount(1);
      const way = page.locator(':target');
      await expect(way).toBeInViewport();
      await way.getByRole('link').click();
      await expect(page).toHaveURL(`${baseURL}${to}`);
    });
  }

  test('a page that came apart says where it went, and no more to who names no part', async ({ page, baseURL }) => {
    await page.goto('/sub/licenses/x11/');
    await expect(page.locator('.moved')).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'MIT License' }).click();
    await expect(page).toHaveURL(`${baseURL}/sub/licenses/mit/`);
  });
});

test('what stands at an old address can be read by all', async ({ page }) => {
  // Its own program would leave at once.
  await page.route('**/sub/licenses/x11/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<script>[\s\S]*?<\/script>/, '') });
  });
  await page.goto('/sub/licenses/x11/#origin');
  await expect(page.locator(':target')).toBeInViewport();
  expect(await violationsOn(page)).toEqual([]);
});
