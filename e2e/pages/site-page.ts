import type { Locator, Page } from '@playwright/test';

/** What a page says of itself as it changes; its foot says apart what was copied there. */
export function statusOf(page: Page): Locator {
  return page.locator('main [role="status"]:not(footer *)');
}

/** What every page of the site has, by its role. */
export class SitePage {
  readonly page: Page;
  readonly main: Locator;
  readonly title: Locator;
  readonly header: Locator;
  readonly sections: Locator;
  readonly contents: Locator;
  /** The contents as they open over the page on narrow windows. */
  readonly contentsBar: Locator;
  readonly turn: Locator;
  readonly menuButton: Locator;
  readonly skipLink: Locator;
  readonly announcement: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.title = page.getByRole('heading', { level: 1 });
    this.header = page.getByRole('banner');
    this.sections = page.getByRole('navigation', { name: 'Sections' });
    this.contents = page.getByRole('navigation', { name: 'On this page' });
    this.contentsBar = page.locator('details', { hasText: 'On this page' });
    this.turn = page.getByRole('navigation', { name: 'Previous and next' });
    this.menuButton = page.getByRole('button', { name: 'Menu' });
    this.skipLink = page.getByRole('link', { name: 'Skip to content' });
    this.announcement = page.getByRole('status').filter({ hasText: /\S/ });
  }

  /** The theme choices that can be seen; each window width shows one. */
  get theme(): Locator {
    return this.page.getByRole('combobox', { name: 'Theme' }).filter({ visible: true });
  }

  /** The link beside a heading that copies its address. */
  headingLink(heading: string): Locator {
    return this.page.getByRole('link', { name: `Section titled “${heading}”` });
  }

  /** The link to the page the reader is on, among the sections. */
  get currentSection(): Locator {
    return this.sections.locator('[aria-current="page"]');
  }

  /** The search as the header offers it. */
  get searchButton(): Locator {
    return this.header.getByRole('button', { name: 'Search' });
  }

  /** How far the page has been scrolled down, in pixels. */
  scrolled(): Promise<number> {
    return this.page.evaluate(() => scrollY);
  }

  /** The colour behind the text, as painted. */
  background(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  }

  /** How far the page reaches beyond the window to the side, in pixels. */
  overhang(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}
