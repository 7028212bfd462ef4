import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from './test.ts';

const content = new URL('../content/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, content), 'utf8');
const fieldsOf = (path: string): unknown => parse(textOf(path).split(/^---$/m)[1] ?? '');
const idsIn = (folder: string) => readdirSync(new URL(folder, content)).map((name) => name.replace(/\.mdx$/, ''));

/** The hrefs of all links in a picture, in the order the Tab key comes to them. */
async function tabbed(page: Page, picture: Locator): Promise<(string | null)[]> {
  const links = picture.getByRole('link');
  const count = await links.count();
  await links.first().focus();
  const found: (string | null)[] = [];
  while (found.length < count) {
    found.push(await page.locator(':focus').getAttribute('href'));
    await page.keyboard.press('Tab');
  }
  return found;
}

const hrefsOf = (links: Locator) => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));

test.describe('the spectrum', () => {
  const [, lines = '', companies = ''] =
    /<Spectrum lines="([^"]+)" companies="([^"]+)"/.exec(textOf('guides/spectrum.mdx')) ?? [];
  const picture = (page: Page) => page.locator('.spectrum');

  test('has a row for each line and company that the guide names, and every part of it in words', async ({ page }) => {
    await page.goto('/guides/spectrum/');
    const rows = picture(page).locator('tbody tr');
    const places = await hrefsOf(rows.getByRole('rowheader').locator('> a'));
    const named = [
      ...lines.split(' ').map((id) => `/models/${id}/`),
      ...companies.split(' ').map((id) => `/companies/${id}/#ledger`),
    ];
    expect([...places].sort()).toEqual(named.sort());
    for (const cell of await rows.getByRole('cell').all()) await expect(cell.locator('b')).not.toBeEmpty();
  });

  test('names the license that the entry gives the weights, with its page', async ({ page }) => {
    await page.goto('/guides/spectrum/');
    for (const id of lines.split(' ')) {
      const row = picture(page)
        .getByRole('row')
        .filter({ has: page.locator(`a[href="/models/${id}/"]`) });
      const name = await row.getByRole('rowheader').locator('> a').textContent();
      const { releases } = parse(textOf(`models/${id}.yml`)) as {
        releases: { name: string; weights: { license?: string; licenseName?: string }[] }[];
      };
      const weights = row.getByRole('cell').first();
      for (const { license, licenseName } of releases.find((release) => release.name === name)?.weights ?? []) {
        if (license) await expect(weights.locator(`a[href="/licenses/${license}/"]`)).toBeVisible();
        else await expect(weights).toContainText(licenseName ?? '');
      }
    }
  });

  test('is reached by keyboard, and on a phone each part says which it is', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/guides/spectrum/');
    expect(await tabbed(page, picture(page))).toEqual(await hrefsOf(picture(page).getByRole('link')));
    const first = picture(page).locator('tbody tr').first();
    for (const part of ['Weights', 'Code', 'Training data']) await expect(first.getByText(part)).toBeVisible();
  });
});

test.describe('the layers with who opened what', () => {
  const picture = (page: Page) => page.locator('.openers');
  interface Row {
    layer?: string;
  }

  test('name each company once beside each layer it has something of, and count them', async ({ page }) => {
    await page.goto('/layers/');
    const companies = idsIn('companies').map((id) => ({
      id,
      ...(fieldsOf(`companies/${id}.mdx`) as { opened?: Row[]; closed?: Row[] }),
    }));
    for (const layer of idsIn('layers')) {
      const body = picture(page)
        .locator('tbody')
        .filter({ has: page.locator(`a[href="/layers/${layer}/"]`) });
      const expected = companies
        .filter(({ opened = [], closed = [] }) => [...opened, ...closed].some((row) => row.layer === layer))
        .map(({ id }) => `/companies/${id}/#ledger`);
      const named = await hrefsOf(body.getByRole('cell').getByRole('link'));
      expect([...named].sort(), layer).toEqual(expected.sort());
      for (const row of await body.getByRole('row').all()) {
        const names = await row.getByRole('cell').getByRole('link').count();
        await expect(row.locator('[scope=row] .numerals')).toHaveText(String(names));
      }
    }
  });

  test('are reached by keyboard', async ({ page }) => {
    await page.goto('/layers/');
    expect(await tabbed(page, picture(page))).toEqual(await hrefsOf(picture(page).getByRole('link')));
  });
});

test.describe('the map of patterns', () => {
  const picture = (page: Page) => page.locator('.pattern-map');
  const earnings = parse(textOf('vocabulary/earnings.yml')) as { value: string; label: string }[];
  const titles = new Map(
    idsIn('layers').map((id) => [id, (fieldsOf(`layers/${id}.mdx`) as { title: string }).title] as const),
  );

  for (const width of [1280, 390]) {
    test(`says of each pattern what it opens and what it earns from, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/patterns/');
      for (const id of idsIn('patterns')) {
        const { layers, earnsFrom } = fieldsOf(`patterns/${id}.mdx`) as { layers: string[]; earnsFrom: string[] };
        const row = picture(page)
          .locator('tbody tr')
          .filter({ has: page.locator(`a[href="/patterns/${id}/"]`) });
        const said = (await row.locator('.meaning').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
        const sources = earnings.filter(({ value }) => earnsFrom.includes(value));
        const expected = [
          ...layers.map((layer) => `Opens ${titles.get(layer)}`),
          ...sources.map(({ label }) => `Earns from ${label}`),
        ];
        expect(said.sort(), id).toEqual(expected.sort());
      }
    });
  }

  test('is reached by keyboard', async ({ page }) => {
    await page.goto('/patterns/');
    expect(await tabbed(page, picture(page))).toEqual(await hrefsOf(picture(page).getByRole('link')));
  });
});
