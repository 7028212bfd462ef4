import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { mostQuestions, type Question } from '../src/model/decision-guide/paths.ts';
import { sentence } from '../src/model/schemas/fields.ts';
import { colorViolationsOn, violationsOn } from './accessible.ts';
import { DecisionGuide } from './pages/decision-guide.ts';
import { SitePage } from './pages/site-page.ts';
import { expect, test } from './test.ts';
import { guide as content } from './ways.ts';

const { start, questions, outcomes } = content;

/** One answer given: the question and the place of the answer in it. */
interface Step {
  question: Question;
  at: number;
}
const shown = (text: string | undefined) => sentence.parse(text);
const questionOf = (id: string) => questions.find((each) => each.id === id);
const answerOf = ({ question, at }: Step) => question.answers[at];
const idOf = (step: Step) => answerOf(step)?.id ?? '';
const textOf = (step: Step) => shown(answerOf(step)?.text);
/** The address that holds these answers. */
const queryOf = (steps: readonly Step[]) =>
  steps
    .map((step) => `${step.question.id}=${idOf(step)}`)
    .sort()
    .join('&');

/** The shortest ways from the start to every node. */
function shortestWays(): Map<string, readonly Step[]> {
  const ways = new Map<string, readonly Step[]>([[start, []]]);
  for (const [id, way] of ways) {
    const question = questionOf(id);
    for (const [at, { next }] of question?.answers.entries() ?? [])
      if (question && !ways.has(next)) ways.set(next, [...way, { question, at }]);
  }
  return ways;
}
const ways = shortestWays();
/** A way of three answers at least, in the middle of which tests stand. */
const long = outcomes.map(({ id }) => ways.get(id) ?? []).sort((a, b) => b.length - a.length)[0] ?? [];
const [first, second, third] = long as [Step, Step, Step];
const middle = `/decide/?${queryOf([first, second])}`;

/** Answers of `first` to choose another of: one that leads to another question. */
const elsewhere = first.question.answers.findIndex(
  ({ next }) => next !== second.question.id && questionOf(next) !== undefined,
);

async function openMiddle(page: Page): Promise<DecisionGuide> {
  await page.goto(middle);
  const guide = new DecisionGuide(page);
  await expect(guide.heading).toHaveText(shown(third.question.text));
  return guide;
}

for (const { id, title } of outcomes) {
  const steps = ways.get(id) ?? [];
  test(`"${title}" is reached by arrow keys and Enter, and Back returns to the last answer`, async ({ page }) => {
    await page.goto('/decide/');
    const guide = new DecisionGuide(page);
    await expect(guide.heading).toHaveText(shown(questionOf(start)?.text));
    await guide.options.first().focus();
    for (const [step, { question, at }] of steps.entries()) {
      await expect(guide.heading).toHaveText(shown(question.text));
      if (step > 0) await expect(guide.heading).toBeFocused();
      await expect(guide.progress).toHaveText(new RegExp(`^Question ${step + 1} of`));
      if (step > 0) await page.keyboard.press('ArrowDown');
      else await page.keyboard.press('Space');
      for (let down = 0; down < at; down += 1) await page.keyboard.press('ArrowDown');
      await expect(guide.options.nth(at)).toBeChecked();
      await page.keyboard.press('Enter');
    }
    await expect(page).toHaveURL(new RegExp(`/decide/${id}/\\?${queryOf(steps)}$`));
    await expect(new SitePage(page).title).toHaveText(shown(title));
    await page.goBack();
    const last = steps.at(-1);
    await expect(guide.heading).toHaveText(shown(last?.question.text));
    await expect(guide.options.nth(last?.at ?? 0)).toBeChecked();
  });
}

test('progress begins at the longest way and is never counted up', async ({ page }) => {
  await page.goto('/decide/');
  const guide = new DecisionGuide(page);
  await expect(guide.progress).toHaveText(`Question 1 of at most ${mostQuestions(content)}`);
  let most = mostQuestions(content);
  for (const step of long.slice(0, -1)) {
    await guide.answer(textOf(step));
    await expect(guide.heading).not.toHaveText(shown(step.question.text));
    const next = Number(/\d+$/.exec((await guide.progress.textContent()) ?? '')?.[0]);
    expect(next).toBeLessThanOrEqual(most);
    most = next;
  }
});

test('a reload keeps the question and the answers, and Back and Forward go through them', async ({ page }) => {
  await page.goto('/decide/');
  const guide = new DecisionGuide(page);
  await guide.answer(textOf(first));
  await guide.answer(textOf(second));
  await expect(page).toHaveURL(new RegExp(`/decide/\\?${queryOf([first, second])}$`));
  await page.reload();
  await expect(guide.heading).toHaveText(shown(third.question.text));
  expect(await guide.given()).toEqual([textOf(first), textOf(second)]);
  await page.goBack();
  await expect(guide.heading).toHaveText(shown(second.question.text));
  await expect(guide.heading).toBeFocused();
  await expect(guide.options.nth(second.at)).toBeChecked();
  await page.goBack();
  await expect(guide.heading).toHaveText(shown(first.question.text));
  await expect(guide.options.nth(first.at)).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(guide.heading).toHaveText(shown(third.question.text));
});

test('the link back leads to the question before, with its answer', async ({ page }) => {
  const guide = await openMiddle(page);
  await guide.back.click();
  await expect(guide.heading).toHaveText(shown(second.question.text));
  await expect(guide.heading).toBeFocused();
  await expect(guide.options.nth(second.at)).toBeChecked();
});

test('one answer is changed and the rest kept, those too that leave the way for a while', async ({ page }) => {
  const guide = await openMiddle(page);
  await guide.change(shown(first.question.text)).click();
  await expect(guide.heading).toHaveText(shown(first.question.text));
  await expect(guide.options.nth(first.at)).toBeChecked();
  expect(await guide.given()).toEqual([textOf(second)]);
  await guide.answer(textOf({ ...first, at: elsewhere }));
  await expect(guide.heading).not.toHaveText(shown(first.question.text));
  expect(new URL(page.url()).searchParams.get(second.question.id)).toBe(idOf(second));
  await guide.change(shown(first.question.text)).click();
  await guide.answer(textOf(first));
  await expect(guide.heading).toHaveText(shown(third.question.text));
  expect(await guide.given()).toEqual([textOf(first), textOf(second)]);
});

test('all is forgotten on Start over', async ({ page }) => {
  const guide = await openMiddle(page);
  await guide.startOver.click();
  await expect(guide.heading).toHaveText(shown(questionOf(start)?.text));
  await expect(guide.trail).toBeHidden();
  await expect(page).toHaveURL(/\/decide\/$/);
});

test('Continue without an answer says so above the answers, and moves there', async ({ page }) => {
  await page.goto('/decide/');
  const guide = new DecisionGuide(page);
  await guide.continueButton.click();
  await expect(guide.message).toBeFocused();
  await expect(guide.form.getByRole('group')).toHaveAccessibleDescription(/Choose the answer/);
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(guide.options.first()).toBeChecked();
  await expect(guide.message).toBeHidden();
});

test('on the question the arrow keys and Enter count by themselves, with a modifier they are the browser’s', async ({
  page,
}) => {
  const guide = await openMiddle(page);
  await guide.heading.focus();
  for (const key of ['Control+ArrowDown', 'Shift+ArrowUp', 'Control+Enter']) await page.keyboard.press(key);
  await expect(guide.heading).toBeFocused();
  await expect(guide.form.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(guide.options.first()).toBeChecked();
});

test('a link restores question and answers in a browser that never saw the guide', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const guide = await openMiddle(await context.newPage());
  expect(await guide.given()).toEqual([textOf(first), textOf(second)]);
  await context.close();
});

for (const [odd, asked] of [
  [`utm_source=mail&${queryOf([first, second])}&__proto__=x&constructor=y`, third],
  [`${queryOf([first])}&${first.question.id}=${first.question.answers[elsewhere]?.id}`, second],
  [`${first.question.id}=__proto__`, first],
  [`${first.question.id}=no-such-answer&fbclid=1`, first],
  ['%zz=%E0&=', first],
] as const) {
  test(`?${odd} is read as far as it goes`, async ({ page }) => {
    await page.goto(`/decide/?${odd}`);
    const guide = new DecisionGuide(page);
    await expect(guide.heading).toHaveText(shown(asked.question.text));
    await guide.answer(textOf(asked));
    await expect(page).not.toHaveURL(/utm_|__proto__|fbclid|no-such/);
  });
}

test('a link to one question asks it, and what follows is kept over a reload', async ({ page }) => {
  await page.goto(`/decide/#${second.question.id}`);
  const guide = new DecisionGuide(page);
  await expect(guide.heading).toHaveText(shown(second.question.text));
  await guide.answer(textOf(second));
  await expect(guide.heading).toHaveText(shown(third.question.text));
  await page.reload();
  await expect(guide.heading).toHaveText(shown(third.question.text));
  expect(await guide.given()).toEqual([textOf(second)]);
});

test('midway nothing is wrong for assistive programs, in light and dark, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const guide = await openMiddle(page);
  await guide.options.first().check();
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await colorViolationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await new SitePage(page).overhang()).toBeLessThanOrEqual(0);
  for (const row of await guide.form.locator('label').all())
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(56);
});

test('on paper the whole guide stands as questions with linked answers', async ({ page }) => {
  await openMiddle(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('section.question').filter({ visible: true })).toHaveCount(questions.length);
  await expect(new DecisionGuide(page).form).toBeHidden();
});

test('the program of the guide weighs no more than 6 KB, gzip', async ({ page }) => {
  const sources: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\/_astro\/(decide|index\.astro)[^/]*\.js$/.test(response.url())) sources.push(response.body());
  });
  await page.goto('/decide/');
  await expect(new DecisionGuide(page).form).toBeVisible();
  const sizes = (await Promise.all(sources)).map((body) => gzipSync(body).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(6_000);
});
