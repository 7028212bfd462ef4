import type { Locator, Page } from '@playwright/test';

/** The search, as it opens over any page. */
export class SearchDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly input: Locator;
  readonly results: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Search' });
    this.input = this.dialog.getByRole('searchbox');
    this.results = this.dialog.locator('a[data-search-result]');
    this.status = this.dialog.getByRole('status');
  }

  /** Opens the search as readers with a keyboard do. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
  }

  /** The result that leads to an address, or to a heading of that page. */
  resultTo(address: string): Locator {
    return this.dialog.locator(`a[data-search-result][href^="${address}"]`);
  }
}
