import type { Locator, Page } from '@playwright/test';

/** The comparison of all licenses. */
export class Comparison {
  readonly page: Page;
  readonly sideBySide: Locator;
  readonly columns: Locator;
  readonly differencesOnly: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sideBySide = page.getByRole('region', { name: 'Side by side' });
    this.columns = this.sideBySide.getByRole('columnheader');
    this.differencesOnly = page.getByRole('checkbox', { name: 'Only rows that differ' });
    this.status = page.locator('comparison-table [role=status]');
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/compare/licenses/${query}`);
  }

  /** The box that picks a license. */
  pick(name: string): Locator {
    return this.page.getByRole('checkbox', { name: `Pick ${name}`, exact: true });
  }

  /** The row of a license in the table of all, by its link. */
  row(name: string): Locator {
    return this.page.getByRole('region', { name: 'All licenses' }).getByRole('link', { name, exact: true });
  }
}
