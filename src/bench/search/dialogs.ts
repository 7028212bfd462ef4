import type { Page } from '@playwright/test';
import { stockFolder } from './stock.ts';

/** An answer on the screen. */
export interface Shown {
  /** Where the results lead, best first. */
  addresses: string[];
  /** When it was seen there, in milliseconds of the page. */
  at: number;
}

/** A search as a browser has it. What looks at the page runs there, before each frame, and knows nothing of this file. */
export interface Dialog {
  name: string;
  address: string;
  /** Reaches for the search, as readers do. */
  open(page: Page): Promise<void>;
  field: string;
  /** The first answer to a question, once it is on the screen; the field was empty before. */
  first(question: string): Shown | undefined;
  /** The same of the whole answer. */
  whole(question: string): Shown | undefined;
  /** Whether a request is for the texts alone, and a first answer by name does without it. */
  isForTexts(url: string): boolean;
}

/** Our dialog, on the front page. */
export const ours: Dialog = {
  name: 'ours',
  address: '/',
  open: (page) => page.keyboard.press('Control+k'),
  field: 'dialog input[type=search]',
  first: () => {
    const links = [...document.querySelectorAll('dialog a[data-search-result]')];
    if (links.length === 0) return undefined;
    return { addresses: links.map((link) => link.getAttribute('href') ?? ''), at: performance.now() };
  },
  whole: () => {
    const said = document.querySelector('dialog [data-search-summary]')?.textContent ?? '';
    if (said === '' || said.includes('Looking through the texts')) return undefined;
    const links = [...document.querySelectorAll('dialog a[data-search-result]')];
    return { addresses: links.map((link) => link.getAttribute('href') ?? ''), at: performance.now() };
  },
  isForTexts: (url) => /\/pagefind\/|\/texts\.(worker|bin)/.test(url),
};

const stockAnswer = (question: string): Shown | undefined => {
  const said = document.querySelector('.pagefind-ui__message')?.textContent ?? '';
  if (!said.includes(`for ${question}`)) return undefined;
  const rows = [...document.querySelectorAll('.pagefind-ui__result')];
  const addresses = rows.flatMap((row) => row.querySelector('.pagefind-ui__result-link')?.getAttribute('href') ?? []);
  const isWhole = said.startsWith('No results') || (rows.length > 0 && addresses.length === rows.length);
  return isWhole ? { addresses, at: performance.now() } : undefined;
};

/** Starlight's, on a page of its own. It has one answer, from texts. */
export const stock: Dialog = {
  name: 'Starlight',
  address: stockFolder,
  open: (page) => page.locator('.pagefind-ui__search-input').focus(),
  field: '.pagefind-ui__search-input',
  first: stockAnswer,
  whole: stockAnswer,
  isForTexts: () => false,
};
