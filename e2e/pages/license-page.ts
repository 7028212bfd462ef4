import type { Locator, Page } from '@playwright/test';
import { SitePage } from './site-page.ts';

/** A license: answers, each with its clause and its source. */
export class LicensePage extends SitePage {
  readonly answers: Locator;
  readonly sources: Locator;

  constructor(page: Page) {
    super(page);
    this.answers = page.locator('[id^="may-"]');
    this.sources = page.locator('ol.source-list > li');
  }

  verdictOf(answer: Locator): Locator {
    return answer.locator('.verdict');
  }

  clauseOf(answer: Locator): Locator {
    return answer.locator('.clause');
  }

  citationsOf(answer: Locator): Locator {
    return answer.getByRole('link', { name: /^Source \d+$/ });
  }
}
