import type { Locator, Page } from '@playwright/test';
import { statusOf } from './site-page.ts';

/** The timeline of a year. */
export class Year {
  readonly page: Page;
  readonly kind: Locator;
  readonly direction: Locator;
  readonly status: Locator;
  readonly showAll: Locator;
  readonly events: Locator;

  constructor(page: Page) {
    this.page = page;
    this.kind = page.getByRole('combobox', { name: 'Kind of event' });
    this.direction = page.getByRole('combobox', { name: 'Direction' });
    this.status = statusOf(page);
    this.showAll = page.getByRole('button', { name: 'Show all' });
    this.events = page.locator('[data-facet-kind]').filter({ visible: true });
  }

  async open(year: number, query = ''): Promise<void> {
    await this.page.goto(`/timeline/${year}/${query}`);
  }

  /** The kinds and directions of the events that are shown, or of one kind among them, each once: `fork out`. */
  async shown(kind = ''): Promise<string[]> {
    const kinds = await this.events.evaluateAll((events) =>
      events.map((event) => ['kind', 'direction'].map((key) => event.getAttribute(`data-facet-${key}`)).join(' ')),
    );
    return [...new Set(kinds)].filter((each) => each.startsWith(kind)).sort();
  }
}
