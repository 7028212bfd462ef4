import type { Page } from '@playwright/test';
import { sentence } from '../src/model/schemas/fields.ts';
import { colorViolationsOn, violationsOn } from './accessible.ts';
import { clipboard, refuseCopies } from './clipboard.ts';
import { expect, test } from './test.ts';
import { guide, outcomes, sample } from './ways.ts';

// What is left of a set clock would run in the next test of a shared window.
test.use({ reuseContext: false });

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const answersOf = (way: typeof sample.way) =>
  way.map(([question, answer]) =>
    guide.questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === answer),
  );
const reasonsOf = (way: typeof sample.way) => answersOf(way).map((answer) => sentence.parse(answer?.reason));
const casesOf = (way: typeof sample.way) =>
  answersOf(way).flatMap((answer) => (answer?.case ? [sentence.parse(answer.case.what)] : []));

/** On how many sheets of paper a page goes. */
async function sheetsOf(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const { id, way, address } of outcomes) {
  test(`a link to ${id} with answers says why they lead here`, async ({ page }) => {
    await page.goto(address);
    await expect(heading(page, 'Because you said')).toBeVisible();
    await expect(page.locator('your-answers li p > span')).toHaveText(reasonsOf(way));
    await expect(page.locator('your-answers .case > span')).toHaveText(casesOf(way));
    await expect(page.locator('your-answers .case cite a[href^="http"]')).toHaveCount(casesOf(way).length);
  });

  test(`${id} prints on two sheets, with answers and without`, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Chromium alone makes a PDF');
    await page.goto(address);
    await expect(heading(page, 'Because you said')).toBeVisible();
    expect([1, 2]).toContain(await sheetsOf(page));
    await page.goto(`/decide/${id}/`);
    expect([1, 2]).toContain(await sheetsOf(page));
  });
}

test('each of your answers leads to its question with all answers kept', async ({ page }) => {
  await page.goto(`${sample.address}&utm_source=x`);
  const kept = new URLSearchParams(sample.way.map(([question, answer]) => [question, answer]));
  kept.sort();
  const links = page.locator('your-answers li > a');
  await expect(links).toHaveCount(sample.way.length);
  for (const [at, [question]] of sample.way.entries()) {
    await expect(links.nth(at)).toHaveAttribute('href', new RegExp(`/decide/\\?${kept}#${question}$`));
  }
  await expect(page.getByRole('link', { name: 'Change an answer' })).toHaveAttribute(
    'href',
    new RegExp(`/decide/\\?${kept}$`),
  );
});

const broken: Record<string, string> = {
  'an unknown answer': `?${guide.start}=none`,
  'part of the way': `?${new URLSearchParams(sample.way.slice(0, -1).map(([question, answer]) => [question, answer]))}`,
  'nothing we know': '?utm_source=x&__proto__=y&constructor=z&=&%',
  'an own name of objects': `?${guide.start}=__proto__&${guide.start}=toString`,
};
for (const [name, query] of Object.entries(broken)) {
  test(`${name} in the address leaves the page as it is for everybody`, async ({ page }) => {
    await page.goto(`/decide/${sample.id}/${query}`);
    await expect(page.locator('your-answers:defined')).toBeVisible();
    await expect(heading(page, 'Answers that lead here')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Change an answer' })).toHaveAttribute('href', '/decide/');
  });
}

test('answers that lead to another result are not said to lead here', async ({ page }) => {
  const other = outcomes.find(({ id }) => id !== sample.id);
  await page.goto(sample.address.replace(sample.id, other?.id ?? ''));
  await expect(page.locator('your-answers:defined')).toBeVisible();
  await expect(heading(page, 'Answers that lead here')).toBeVisible();
});

test('what stands beside the answers is dropped, their order does not count', async ({ page }) => {
  const mixed = new URLSearchParams([
    ['utm_source', 'x'],
    ...sample.way.toReversed().map(([question, answer]) => [question, answer]),
    ['__proto__', 'y'],
  ]);
  await page.goto(`/decide/${sample.id}/?${mixed}`);
  await expect(page.locator('your-answers li p > span')).toHaveText(reasonsOf(sample.way));
});

test('the copied link holds the answers and nothing else, and says so', async ({ page, baseURL }) => {
  await page.goto(`${sample.address}&utm_source=x#cases`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('result-actions').getByRole('status')).toHaveText('Copied');
  const copied = new URL(await clipboard(page));
  expect(copied.origin + copied.pathname).toBe(`${baseURL}/decide/${sample.id}/`);
  expect([...copied.searchParams].sort()).toEqual(sample.way.map((step) => [...step]).sort());
  expect(copied.hash).toBe('');
  await page.goto(copied.href);
  await expect(heading(page, 'Because you said')).toBeVisible();
});

test('a second copy is told as long as the first', async ({ page }) => {
  await page.clock.install();
  await page.goto(sample.address);
  const status = page.locator('result-actions').getByRole('status');
  for (const name of ['Copy link', 'Copy as Markdown']) {
    await page.getByRole('button', { name }).click();
    await expect(status).toHaveText('Copied');
    await page.clock.runFor(1500);
  }
  await expect(status).toHaveText('Copied');
  await page.clock.runFor(1500);
  await expect(status).toBeEmpty();
});

test('the record is Markdown with day, answers, layers, sources and address', async ({ page }) => {
  await page.goto(sample.address);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('result-actions').getByRole('status')).toHaveText('Copied');
  const record = await clipboard(page);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const day = await page.evaluate(() => new Intl.DateTimeFormat('sv').format(new Date()));
  expect(record.startsWith(`# ${title?.trim()}\n\nDate: ${day}\n\n## Because we said\n`)).toBe(true);
  expect(record.match(/^- .+\?/gm)?.length).toBeGreaterThanOrEqual(sample.way.length);
  const because = record.split('## Because we said')[1]?.split('\n## ')[0] ?? '';
  expect(because.match(/\(\[.+\]\(<http.+>\)\)$/gm)).toHaveLength(casesOf(sample.way).length);
  const rows = await page.locator('.sheet .row').count();
  expect(record.match(/^\| (?!Layer |---).+ \|$/gm)).toHaveLength(rows);
  expect(record).toContain('\n## First three steps\n\n1. ');
  expect(record.trimEnd()).toMatch(new RegExp(`From: <https://.+/decide/${sample.id}/\\?.+>$`));
});

test('a refused copy says so', async ({ page }) => {
  await refuseCopies(page);
  await page.clock.install();
  await page.goto(sample.address);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('result-actions').getByRole('status')).toHaveText('Your browser blocked copying');
  await page.clock.runFor(60_000);
  await expect(page.locator('result-actions').getByRole('status')).toHaveText('Your browser blocked copying');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all answers that lead here stand there, and no button that would do nothing', async ({ page }) => {
    await page.goto(sample.address);
    await expect(heading(page, 'Answers that lead here')).toBeVisible();
    await expect(page.locator('result-actions').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Change an answer' })).toBeVisible();
  });
});

test('axe finds nothing on a result with answers, light or dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(sample.address);
  await expect(heading(page, 'Because you said')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await colorViolationsOn(page)).toEqual([]);
});

test('in the picture of the whole guide every question and result is a link to it', async ({ page }) => {
  await page.goto('/decide/');
  const links = page.getByRole('region', { name: 'Picture of the whole guide' }).getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const wanted = [...guide.questions.map(({ id }) => `#${id}`), ...guide.outcomes.map(({ id }) => `/decide/${id}/`)];
  expect(addresses.toSorted()).toEqual(wanted.toSorted());
});

test('the picture scrolls in its own frame on a phone, by keys too, and its words stay in their boxes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/decide/');
  const frame = page.getByRole('region', { name: 'Picture of the whole guide' });
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const outside = await frame.locator('.node').evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      const box = node.querySelector('rect')?.getBoundingClientRect();
      const text = node.querySelector('text')?.getBoundingClientRect();
      const within = box && text && text.right <= box.right && text.bottom <= box.bottom && text.top >= box.top;
      return within ? [] : [node.textContent];
    }),
  );
  expect(outside).toEqual([]);
});
