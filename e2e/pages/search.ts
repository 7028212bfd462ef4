import { expect, type Locator, type Page } from '@playwright/test';

/** What the search shows, in the dialog or on its page. */
export class SearchResults {
  readonly input: Locator;
  /** The field with what stands around it. */
  readonly field: Locator;
  /** Pages with all that is shown of them, and what stands between them. */
  readonly rows: Locator;
  /** Pages, in rank order. */
  readonly results: Locator;
  /** Headings of pages that were found. */
  readonly headings: Locator;
  readonly options: Locator;
  /** What is said of an answer, for eyes. */
  readonly status: Locator;
  /** What screen readers are told of it, once the reader is quiet. */
  readonly announced: Locator;
  readonly types: Locator;
  readonly empty: Locator;
  readonly chosen: Locator;
  /** What a row shows of its page. */
  readonly excerpts: Locator;
  /** Stand above rows that answer less of the question. */
  readonly dividers: Locator;

  constructor(root: Locator) {
    this.input = root.getByRole('combobox', { name: 'Search licenses, companies, terms' });
    this.field = root.getByRole('search');
    this.rows = root.locator('.results :is(.result, .divider)');
    this.results = root.locator('a[data-search-result]');
    this.headings = root.locator('a[data-search-heading]');
    this.options = root.getByRole('option');
    this.status = root.locator('[data-search-summary]');
    this.announced = root.getByRole('status');
    this.types = root.getByRole('group', { name: 'Type' }).getByRole('button');
    this.empty = root.locator('[data-search-empty]');
    this.chosen = root.getByRole('option', { selected: true });
    this.excerpts = root.locator('.excerpt');
    this.dividers = root.locator('.results .divider');
  }

  /** Types a question and waits for the answer by names and texts, or without texts where they fail. */
  async ask(words: string): Promise<void> {
    // Emptied first, what is said of an answer is said of this one.
    await this.input.fill('');
    await this.input.fill(words);
    await expect(this.status).not.toHaveText(/^$|Looking through the texts/);
  }

  /** Where the results lead, in their order. */
  async addresses(): Promise<string[]> {
    return await this.results.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  }
}

/** The search, as it opens over any page. */
export class SearchDialog extends SearchResults {
  readonly page: Page;
  readonly dialog: Locator;
  /** The choice whether a key by itself may open the search. */
  readonly singleKeys: Locator;

  constructor(page: Page) {
    const dialog = page.getByRole('dialog', { name: 'Search' });
    super(dialog);
    this.page = page;
    this.dialog = dialog;
    this.singleKeys = dialog.getByRole('checkbox', { name: 'The key / opens this search' });
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

/** The search page. */
export class SearchPage extends SearchResults {
  readonly page: Page;

  constructor(page: Page) {
    super(page.locator('search-page'));
    this.page = page;
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/search/${query}`);
  }
}
