import { basename } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { filesUnder } from '../../machine/files.ts';
import type { Served } from './server.ts';

/** What a search costs a reader. Bytes as they come over the wire, times in milliseconds. */
export interface Cost {
  /** Bytes of search on a page before anybody searches. */
  before: number;
  /** Bytes from reaching for the search to the answer to the last key. */
  first: number;
  /** From the first key to its answer on the screen, everything loaded. */
  firstKey: number;
  /** The same for each later key, in order. */
  laterKeys: number[];
}

interface Search {
  address: string;
  /** Reaches for the search, and waits until it can be typed into. */
  open(page: Page): Promise<void>;
  field: string;
  result: string;
  /** Which requests are those of the search. */
  isSearch(url: string): boolean;
}

const typed = 'agplv3';

/** Types one key and waits for a frame that shows another answer than before. Gives the milliseconds from key to frame. */
function key(page: Page, { field, result }: Search, value: string): Promise<number> {
  return page.evaluate(
    ({ field, result, value }) =>
      new Promise<number>((done) => {
        const input = document.querySelector(field) as HTMLInputElement;
        const before = document.querySelector(result);
        const start = performance.now();
        const look = () => {
          const now = document.querySelector(result);
          if (now && now !== before) requestAnimationFrame(() => done(performance.now() - start));
          else if (performance.now() - start > 5000) done(Number.NaN);
          else setTimeout(look, 1);
        };
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        look();
      }),
    { field, result, value },
  );
}

export async function measure(browser: Browser, { origin, sent }: Served, search: Search): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  sent.length = 0;
  const bytes = () => sent.reduce((sum, [path, size]) => sum + (search.isSearch(path) ? size : 0), 0);
  await page.goto(origin + search.address, { waitUntil: 'networkidle' });
  const before = bytes();
  await search.open(page);
  await page.waitForLoadState('networkidle');
  const firstKey = await key(page, search, typed.slice(0, 1));
  const laterKeys: number[] = [];
  for (let length = 2; length <= typed.length; length += 1) {
    laterKeys.push(await key(page, search, typed.slice(0, length)));
    await page.waitForTimeout(400);
  }
  await page.waitForTimeout(600);
  const cost = { before, first: bytes() - before, firstKey, laterKeys };
  await context.close();
  return cost;
}

/** Built files are called by the module they begin with; `search` are the styles and the scripts of the two pages. */
const ourParts = new Set(['search', ...filesUnder('src/islands/search').map((file) => file.split('.')[0] ?? '')]);

/** Our dialog, on the front page. */
export const ours: Search = {
  address: '/',
  open: async (page) => {
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open] .res', { state: 'attached' });
  },
  field: 'dialog input',
  result: 'dialog [data-search-result]',
  isSearch: (path) => path.startsWith('/search/') || ourParts.has(basename(path).split('.')[0]?.toLowerCase() ?? ''),
};

/** Starlight's, on a page of its own. */
export const stock: Search = {
  address: '/stock/',
  open: async (page) => {
    await page.locator('.pagefind-ui__search-input').focus();
  },
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
  isSearch: (path) => path.startsWith('/pagefind/'),
};
