import { readFileSync } from 'node:fs';
import { sentence } from '../src/model/schemas/fields.ts';
import { violationsOn } from './accessible.ts';
import { holdBack } from './hold-back.ts';
import { DecisionGuide } from './pages/decision-guide.ts';
import { expect, test } from './test.ts';
import { guide as content } from './ways.ts';

const questionOf = (id: string) => content.questions.find((each) => each.id === id);
const program = '**/decide-guide*.js';

for (const address of ['/guides/when-to-open/', '/guides/when-to-stay-closed/', '/guides/before-you-open/']) {
  const from = /<Decide from="([^"]+)"/.exec(
    readFileSync(new URL(`../content${address.slice(0, -1)}.mdx`, import.meta.url), 'utf8'),
  )?.[1];
  const begin = questionOf(from ?? '');

  test(`${address} asks its question, and goes on to a result`, async ({ page }) => {
    await page.goto(address);
    const guide = new DecisionGuide(page);
    await guide.guide.scrollIntoViewIfNeeded();
    await expect(guide.heading).toHaveText(sentence.parse(begin?.text));
    expect(await violationsOn(page)).toEqual([]);
    expect(await guide.walk()).toBeGreaterThan(0);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${address} links each answer to its question into the guide`, async ({ page }) => {
      await page.goto(address);
      const asked = page.locator('section.question').filter({ visible: true });
      await expect(asked).toHaveCount(1);
      const links = await asked.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(
        begin?.answers.map(({ next }) => (questionOf(next) ? `/decide/#${next}` : `/decide/${next}/`)),
      );
    });
  });
}

test('who tabs to an answer before the program is there goes on from that answer', async ({ page }) => {
  const letProgramIn = await holdBack(page, program);
  await page.goto('/guides/when-to-open/');
  const link = page.locator('section.question').getByRole('link').nth(1);
  await link.focus();
  const answer = (await link.locator('b').textContent()) ?? '';
  letProgramIn();
  const guide = new DecisionGuide(page);
  await expect(guide.option(answer)).toBeFocused();
  await expect(guide.option(answer)).not.toBeChecked();
});

test('where the program cannot be loaded the answers stay links', async ({ page }) => {
  await page.route(program, (route) => route.abort());
  await page.goto('/guides/when-to-open/');
  const failed = page.waitForEvent('requestfailed');
  await page.locator('decide-guide').scrollIntoViewIfNeeded();
  await failed;
  await page.locator('section.question').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/decide\//);
});
