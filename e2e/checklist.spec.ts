import type { Page } from '@playwright/test';
import { colorViolationsOn, violationsOn } from './accessible.ts';
import { clipboard, refuseCopies } from './clipboard.ts';
import { holdBack } from './hold-back.ts';
import { expect, test } from './test.ts';

const guide = '/guides/before-you-open/';
const money = 'How do we make money?';
const closed = 'What stays closed?';
const filled = `${guide}#how-we-make-money=Banks+pay+us%0AYearly&who-adopts-first=Three&settled=how-we-make-money`;

const field = (page: Page, question: string) => page.getByRole('textbox', { name: question });
const mark = (page: Page, question: string) => page.getByRole('checkbox', { name: question });
const row = (page: Page, question: string) => page.locator('.checklist li').filter({ hasText: question });
const act = (page: Page, name: string) => page.locator('checklist-sheet').getByRole('button', { name, exact: true });
const whole = (page: Page) => page.locator('checklist-sheet .whole');

/** What the sheet has to say of the whole, with these questions settled: what the first of the others asks for. */
async function wholeWith(page: Page, settled: readonly string[]): Promise<string> {
  const rows = await page.locator('.checklist li').evaluateAll((items) =>
    items.map((item) => ({
      asked: item.querySelector('.asked')?.textContent.trim() ?? '',
      without: item.dataset.without,
    })),
  );
  const [first] = rows.filter(({ asked }) => !settled.includes(asked));
  return `${settled.length} of ${rows.length} settled. As it stands: ${first?.without}.`;
}

async function expectEmpty(page: Page): Promise<void> {
  await expect(whole(page)).toHaveText(await wholeWith(page, []));
  for (const text of await page.getByRole('textbox').all()) await expect(text).toHaveValue('');
}

test('the list is filled in by keyboard and says where each question and the whole stand', async ({ page }) => {
  await page.goto(guide);
  await expect(row(page, money)).toContainText('No answer: hold.');
  await field(page, money).focus();
  await page.keyboard.type('Banks pay us.');
  await expect(row(page, money)).toContainText('Not settled: hold.');
  await page.keyboard.press('Tab');
  await expect(mark(page, money)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(row(page, money).locator('.standing')).toHaveText('Settled.');
  await expect(whole(page)).toHaveText(await wholeWith(page, [money]));
});

test('a reload keeps what was written', async ({ page }) => {
  await page.goto(guide);
  await field(page, money).fill('Banks pay us.\nYearly.');
  await mark(page, money).check();
  await expect(page).toHaveURL(/#how-we-make-money=Banks.+&settled=how-we-make-money$/);
  await page.reload();
  await expect(field(page, money)).toHaveValue('Banks pay us.\nYearly.');
  await expect(mark(page, money)).toBeChecked();
  await expect(field(page, closed)).toHaveValue('');
});

test('the link opens with the answers in another browser, and no server is sent them', async ({ page, browser }) => {
  await page.goto(guide);
  await field(page, closed).fill('All that a manager buys & signs, 100 %.');
  await act(page, 'Copy link').click();
  await expect(page.locator('checklist-sheet .report')).toHaveText('Link copied.');
  const link = await clipboard(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
  await other.goto(link);
  await expect(field(other, closed)).toHaveValue('All that a manager buys & signs, 100 %.');
  expect(asked.filter((url) => /manager/.test(url))).toEqual([]);
  await context.close();
});

for (const hash of ['#%', '#__proto__=x&constructor=y', '#settled=none,toString', '#&&=&', '#who-adopts-first']) {
  test(`${hash} in the address leaves the list empty`, async ({ page }) => {
    await page.goto(guide + hash);
    // Not by the wheel: before the first paint a browser drops what a mouse does.
    await page.evaluate(() => scrollBy(0, 400));
    await expect(page.locator('checklist-sheet:defined')).toBeVisible();
    await expectEmpty(page);
  });
}

test('a jump to a part of the page keeps the answers in the list and in the address', async ({ page }) => {
  await page.goto(filled);
  await row(page, closed).getByRole('link', { name: closed }).click();
  await expect(page.getByRole('heading', { name: closed })).toBeInViewport();
  await expect(page).toHaveURL(/#how-we-make-money=Banks/);
  await expect(field(page, money)).toHaveValue('Banks pay us\nYearly');
});

test('the Markdown holds questions, answers, where they stand and the link', async ({ page, baseURL }) => {
  await page.goto(filled);
  await act(page, 'Copy as Markdown').click();
  await expect(page.locator('checklist-sheet .report')).toHaveText('Markdown copied.');
  const copied = await clipboard(page);
  expect(copied).toContain(`# Before you open\n\n${await wholeWith(page, [money])}\n`);
  expect(copied).toContain(`\n## 1. ${money}\n\nBanks pay us  \nYearly\n\n**Settled.**\n`);
  expect(copied).toContain('\n**Not settled: ask three teams first.**\n');
  expect(copied.trimEnd().endsWith(`<${baseURL}${filled}>`)).toBe(true);
});

test('a button pressed before the program arrives acts once it is there, and what was written is kept', async ({
  page,
}) => {
  const release = await holdBack(page, '**/checklist-sheet*.js');
  await page.goto(guide);
  await field(page, money).fill('Banks');
  await act(page, 'Copy as Markdown').click();
  release();
  await expect(page.locator('checklist-sheet .report')).toHaveText('Markdown copied.');
  expect(await clipboard(page)).toContain(`\n## 1. ${money}\n\nBanks\n`);
  await expect(page).toHaveURL(/#how-we-make-money=Banks$/);
});

test('where the program cannot be loaded a button says so, and tries again when it is pressed again', async ({
  page,
}) => {
  await page.route('**/checklist-sheet*.js', (route) => route.abort());
  await page.goto(guide);
  await act(page, 'Copy link').click();
  const report = page.locator('checklist-sheet .report');
  await expect(report).toContainText('could not be loaded');
  await page.unroute('**/checklist-sheet*.js');
  await act(page, 'Copy link').click();
  await expect(report).toHaveText('Link copied.');
});

test('a refused copy says so', async ({ page }) => {
  await refuseCopies(page);
  await page.goto(guide);
  await act(page, 'Copy link').hover();
  await expect(page.locator('checklist-sheet:defined')).toBeVisible();
  await act(page, 'Copy link').click();
  await expect(page.locator('checklist-sheet .report')).toContainText('Your browser blocked copying');
});

test('Clear empties the list, Back brings the answers back, Forward clears again', async ({ page }) => {
  await page.goto(filled);
  await act(page, 'Clear').click();
  await expectEmpty(page);
  await expect(page).toHaveURL(new RegExp(`${guide}$`));
  await page.goBack();
  await expect(field(page, money)).toHaveValue('Banks pay us\nYearly');
  await expect(mark(page, money)).toBeChecked();
  await page.goForward();
  await expectEmpty(page);
});

test('an answer longer than a link carries is told at its field', async ({ page }) => {
  await page.goto(guide);
  await field(page, money).fill('a'.repeat(601));
  await expect(field(page, money)).toHaveAccessibleDescription(/^601 characters: the link carries the first 600/);
  await expect(field(page, money)).toHaveAttribute('aria-invalid', 'true');
  // Spoken once, not again with each key.
  const spoken = row(page, money).getByRole('status');
  await expect(spoken).toHaveText(/^601 characters/);
  await field(page, money).press('End');
  await page.keyboard.type('aa');
  await expect(field(page, money)).toHaveAccessibleDescription(/^603 characters/);
  await expect(spoken).toHaveText(/^601 characters/);
  await field(page, money).fill('a'.repeat(600));
  await expect(field(page, money)).toHaveAttribute('aria-invalid', 'false');
  await expect(spoken).toBeEmpty();
});

test('without scripts the list reads as text, with no control that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL + guide);
  await expect(row(page, money)).toContainText('A buyer, a price');
  const rows = page.locator('.checklist li');
  for (const each of await rows.all()) await expect(each).toContainText('No answer:');
  await expect(page.locator('checklist-sheet :is(textarea, input, button)').filter({ visible: true })).toHaveCount(0);
  await context.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a list filled in, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(filled);
    await expect(mark(page, money)).toBeChecked();
    await field(page, closed).fill('a'.repeat(601));
    expect(scheme === 'light' ? await violationsOn(page) : await colorViolationsOn(page)).toEqual([]);
  });
}

test('on paper stand the answers, and room for those to come', async ({ page }) => {
  await page.goto(filled);
  await expect(mark(page, money)).toBeChecked();
  await page.emulateMedia({ media: 'print' });
  await expect(row(page, money).locator('.written')).toHaveText('Banks pay us\nYearly', { useInnerText: true });
  await expect(row(page, money).locator('.written')).toBeVisible();
  await expect(field(page, money)).toBeHidden();
  const room = await row(page, closed).locator('.written').boundingBox();
  expect(room?.height).toBeGreaterThan(40);
});

test('Print puts the list alone on paper, and the page is whole afterwards', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(filled);
  await act(page, 'Print').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(row(page, money)).toBeVisible();
  for (const name of [closed, 'Read next', 'Sources']) await expect(page.getByRole('heading', { name })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { name: closed })).toBeVisible();
});
