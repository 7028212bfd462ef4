import { sentence } from '../src/model/schemas/fields.ts';
import { DecisionGuide, LinkedGuide } from './pages/decision-guide.ts';
import { SitePage } from './pages/site-page.ts';
import { sampleOf } from './samples.ts';
import { expect, test } from './test.ts';
import { guide as content } from './ways.ts';

const { questions, outcomes } = content;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('from the front page through the questions to a result', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Work through the decision' }).click();
      const guide = javaScriptEnabled ? new DecisionGuide(page) : new LinkedGuide(page);
      expect(await guide.walk()).toBeGreaterThan(1);
      await expect(new SitePage(page).title).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Layer by layer' })).toBeVisible();
      await expect(page.getByText('Runner-up:')).toBeVisible();
    });
  });
}

test('a result names layers, reasons, cases and first steps', async ({ page }) => {
  await page.goto(sampleOf('decide'));
  for (const name of ['Layer by layer', 'What would change this', 'Who did this', 'First three steps']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, text, answers } of questions) {
    test(`each answer to "${text}" leads to the next question or result it names`, async ({ page }) => {
      const guide = new LinkedGuide(page);
      await guide.openAt(id);
      await expect(guide.question().getByRole('heading')).toHaveText(sentence.parse(text));
      const next = await guide.nextByAnswer();
      expect([...next.keys()]).toEqual(answers.map(({ text }) => sentence.parse(text)));
      for (const [at, answer] of answers.entries()) {
        const { says, address } = next.get(sentence.parse(answer.text)) ?? {};
        const question = questions.find((each) => each.id === answer.next);
        const outcome = outcomes.find((each) => each.id === answer.next);
        if (question) {
          await guide.openAt(id);
          expect([says, address]).toEqual([`Next: ${sentence.parse(question.short)}`, `#${question.id}`]);
          await guide.answers().nth(at).click();
          await expect(page).toHaveURL(new RegExp(`/decide/#${question.id}$`));
          await expect(guide.question().getByRole('heading')).toHaveText(sentence.parse(question.text));
          await expect(guide.question()).toBeInViewport();
        } else {
          const title = sentence.parse(outcome?.title);
          expect([says, address]).toEqual([`Result: ${title}`, `/decide/${answer.next}/`]);
        }
      }
    });
  }
});
