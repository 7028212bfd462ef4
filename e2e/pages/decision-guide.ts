import { expect, type Locator, type Page } from '@playwright/test';

const result = /\/decide\/[\w-]+\/$/;

/** The decision guide, with scripts a form that asks one question at a time. */
export class DecisionGuide {
  readonly page: Page;
  readonly guide: Locator;
  readonly form: Locator;
  readonly heading: Locator;
  readonly progress: Locator;
  readonly options: Locator;
  readonly message: Locator;
  readonly continueButton: Locator;
  readonly back: Locator;
  readonly startOver: Locator;
  readonly trail: Locator;

  constructor(page: Page) {
    this.page = page;
    this.guide = page.locator('decide-guide');
    this.form = this.guide.locator('form');
    this.heading = this.form.getByRole('heading');
    this.progress = this.form.getByText(/^Question \d+ of at most \d+$/);
    this.options = this.form.getByRole('radio');
    this.message = this.form.getByText('Choose the answer that comes nearest');
    this.continueButton = this.form.getByRole('button', { name: 'Continue' });
    this.back = this.form.getByRole('link', { name: /^Back to question/ });
    this.startOver = this.form.getByRole('link', { name: 'Start over' });
    this.trail = this.guide.locator('section', { hasText: 'Your answers so far' });
  }

  /** The radio of an answer. */
  option(text: string): Locator {
    return this.options.and(this.form.locator(`label`, { hasText: text }).locator('input'));
  }

  /** Chooses an answer and goes on. */
  async answer(text: string): Promise<void> {
    await this.option(text).check();
    await this.continueButton.click();
  }

  /** The answers listed below the form, in order. */
  given(): Promise<string[]> {
    return this.trail.locator('dd:first-of-type').allTextContents();
  }

  /** The link that asks an answered question anew. */
  change(question: string): Locator {
    return this.trail.getByRole('link', { name: `Change: ${question}` });
  }

  /** Gives the first answer to every question until a result stands there; says how many were given. */
  async walk(): Promise<number> {
    for (let given = 0; given < 12; given += 1) {
      if (result.test(new URL(this.page.url()).pathname)) return given;
      const before = await this.heading.textContent();
      await this.options.first().check();
      await this.continueButton.click();
      await expect(this.page.locator('form :is(h2, h3)').filter({ hasText: before ?? '' })).toHaveCount(0);
    }
    throw new Error('Twelve answers led to no result');
  }
}

/** The decision guide as it reads without scripts: every question with its answers as links. */
export class LinkedGuide {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The question the reader stands at: the one the address names, or the first. */
  question(): Locator {
    const id = new URL(this.page.url()).hash.slice(1);
    const all = this.page.locator('section.question').filter({ visible: true });
    return id ? all.filter({ has: this.page.locator(`h2[id="${id}"]`) }) : all.first();
  }

  /** The answers to it, each a link. */
  answers(): Locator {
    return this.question().getByRole('listitem').getByRole('link');
  }

  /** Opens the guide at a question, by its address. */
  async openAt(id: string): Promise<void> {
    await this.page.goto(`/decide/#${id}`);
  }

  /** What the answers to a question say they lead to and where they do, by the answer. */
  async nextByAnswer(): Promise<Map<string, { says: string; address: string }>> {
    const answers = await this.answers().evaluateAll((links) =>
      links.map((link) => ({
        answer: link.querySelector('b')?.textContent ?? '',
        says: link.querySelector('.destination')?.textContent.trim() ?? '',
        address: link.getAttribute('href') ?? '',
      })),
    );
    return new Map(answers.map(({ answer, ...next }) => [answer, next]));
  }

  /** Follows the first answer to every question until a result stands there; says how many were followed. */
  async walk(): Promise<number> {
    for (let given = 0; given < 12; given += 1) {
      if (result.test(new URL(this.page.url()).pathname)) return given;
      const before = this.page.url();
      await this.answers().first().click();
      await expect(this.page).not.toHaveURL(before);
    }
    throw new Error('Twelve answers led to no result');
  }
}
