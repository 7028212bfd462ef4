import { expect, type Locator, type Page } from '@playwright/test';

const result = /\/decide\/[\w-]+\/$/;

/** The decision guide, walked from question to question. */
export class DecisionGuide {
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

  /** Gives the first answer to every question until a result stands there; says how many were given. */
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
