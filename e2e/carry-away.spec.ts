import { clipboard, refuseCopies } from './clipboard.ts';
import { sampleOf } from './samples.ts';
import { expect, test } from './test.ts';

const license = sampleOf('licenses');

test('the Markdown of a page is copied by keyboard, and the reader is told', async ({ page, request }) => {
  await page.goto(license);
  const button = page.getByRole('button', { name: 'Copy page as Markdown' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('copy-markdown [role="status"]')).toHaveText('Copied');
  const copied = await clipboard(page);
  expect(copied).toBe(await (await request.get(`${license}index.md`)).text());
});

test('a copy that fails says what to do', async ({ page }) => {
  await page.goto(license);
  await page.route('**/index.md', (route) => route.abort());
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
  await expect(page.locator('copy-markdown [role="status"]')).toHaveText(/open it as Markdown/);
});

test('a clause is copied without what surrounds it, and the reader is told', async ({ page }) => {
  await page.goto('/guides/tender/');
  const clause = page.locator('copy-clause').first();
  const words = (await clause.locator('blockquote').textContent())?.trim() ?? '';
  const button = clause.getByRole('button', { name: 'Copy these words' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(clause.getByRole('status')).toHaveText('Copied');
  expect(words.length).toBeGreaterThan(40);
  expect(await clipboard(page)).toBe(words);
});

test('a clause that cannot be copied says what to do', async ({ page }) => {
  await refuseCopies(page);
  await page.goto('/guides/tender/');
  const clause = page.locator('copy-clause').first();
  await clause.getByRole('button', { name: 'Copy these words' }).click();
  await expect(clause.getByRole('status')).toHaveText(/Select the words instead/);
});

test('read in their order, strings follow the thing they are tied to', async ({ page, request }) => {
  await page.goto('/companies/minimax/');
  const tied = page.locator('.ledger .part-bar').first();
  const thing = (await tied.locator('.given b').textContent())?.trim() ?? '';
  const strings = (await tied.locator('.strings small').textContent())?.trim() ?? '';
  await expect(tied).toHaveText(/^\s*Opened: .+With strings .+/);
  const markdown = await (await request.get('/companies/minimax/index.md')).text();
  const [, after = ''] = markdown.split(thing.replace('Opened: ', ''));
  expect(after.indexOf(strings)).toBeGreaterThan(0);
  expect(after.indexOf(strings)).toBe(after.indexOf('**With strings** ') + '**With strings** '.length);
  const [given, held] = [await tied.locator('.given').boundingBox(), await tied.locator('.strings').boundingBox()];
  expect(held?.x).toBeLessThan(given?.x ?? 0);
});

test('the Markdown is named in the head and sent as what it is', async ({ page, request }) => {
  await page.goto(license);
  const link = page.locator('head link[rel="alternate"][type="text/markdown"]');
  await expect(link).toHaveAttribute('href', `${license}index.md`);
  const answer = await request.get(`${license}index.md`);
  expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect(await answer.text()).toMatch(/^---\ntitle: "/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a clause stands there whole, and nothing offers to copy it', async ({ page }) => {
    await page.goto('/guides/tender/');
    await expect(page.locator('copy-clause blockquote').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy these words' }).first()).toBeHidden();
  });

  test('links lead to the Markdown, and nothing offers to copy', async ({ page }) => {
    await page.goto(license);
    const link = page.getByRole('link', { name: 'This page as Markdown' });
    await expect(link).toHaveAttribute('href', `${license}index.md`);
    await expect(link).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy page as Markdown' })).toBeHidden();
  });
});

test('the example in JavaScript prints what the page of the data says', async ({ page, baseURL }) => {
  await page.goto('/data/');
  const code = ((await page.locator('#javascript').textContent()) ?? '').replace(/https:\/\/[^/']+/, baseURL ?? '');
  const lines: string[] = [];
  const AsyncFunction = (async () => undefined).constructor as new (
    ...words: string[]
  ) => (log: object) => Promise<void>;
  await new AsyncFunction('console', code)({ log: (line: string) => lines.push(line) });
  await expect(page.locator('#printed')).toHaveText(lines.join(' '));
});

test('the list of the data leads to files that are there, with as many entries as it says', async ({ request }) => {
  const { files } = (await (await request.get('/api/index.json')).json()) as {
    files: { url: string; schema?: string; count: number }[];
  };
  for (const { url, schema, count } of files) {
    const data = (await (await request.get(url)).json()) as { items?: unknown[]; outcomes?: unknown[] };
    expect((data.items ?? data.outcomes ?? Object.keys(data)).length, url).toBe(count);
    if (schema) expect((await request.get(schema)).status(), schema).toBe(200);
  }
});
