import type { Locator, Page } from '@playwright/test';
import { statusOf } from './site-page.ts';

/** The timeline with its filters over all years. */
export class Timeline {
  readonly page: Page;
  readonly company: Locator;
  readonly license: Locator;
  readonly status: Locator;
  readonly showAll: Locator;
  readonly events: Locator;
  readonly years: Locator;

  constructor(page: Page) {
    this.page = page;
    this.company = page.getByRole('combobox', { name: 'Company or project' });
    this.license = page.getByRole('combobox', { name: 'License' });
    this.status = statusOf(page);
    this.showAll = page.getByRole('button', { name: 'Show all' });
    this.events = page.locator('find-events').getByRole('listitem');
    this.years = page.getByRole('heading', { name: 'Year by year' });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/timeline/${query}`);
  }
}
