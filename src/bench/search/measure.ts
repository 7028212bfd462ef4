import type { Browser, Page } from '@playwright/test';
import type { Dialog } from './dialogs.ts';

/** What a search costs a reader. Bytes as they come over the line, times in milliseconds. */
export interface Cost {
  nameBytes: number;
  textBytes: number;
  nameTimes: number[];
  textTimes: number[];
}

/** Names, and questions to the texts, none of which has the words of another. */
const names = ['agplv3', 'mit', 'llama 4', 'hugging face', 'valkey', 'cc by nc', 'sspl', 'open core'];
const questions = [
  'can a cloud host agpl software',
  'who pays when a patent claim comes',
  'sell a product built on llama',
  'must changes be published',
  'forks after a relicensing',
  'european union excluded',
  'train another model on its outputs',
  'monthly active users',
];
/** In which the sentences of an answer come, in milliseconds. */
const afterwards = 500;
/** A line of 100 ms and 1 MB/s. */
const line = { offline: false, latency: 100, downloadThroughput: 1_000_000, uploadThroughput: 1_000_000 };

/** Types a question into the empty field and waits for an answer: where it leads, and after how many milliseconds. */
async function ask(page: Page, { field, ...dialog }: Dialog, part: 'first' | 'whole', question: string) {
  const begun = await page.locator(field).evaluate((input: HTMLInputElement, typed) => {
    const type = (words: string) => {
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('');
    const now = performance.now();
    type(typed);
    return now;
  }, question);
  const shown = await page.waitForFunction(dialog[part], question, { timeout: 60_000, polling: 'raf' });
  const { addresses, at } = (await shown.jsonValue()) ?? { addresses: [], at: Number.NaN };
  return { addresses, time: at - begun };
}

/** Opens a dialog in a window of its own, and counts what comes since it was reached for. */
async function openIn(browser: Browser, origin: string, dialog: Dialog, withTexts = true) {
  const page = await browser.newPage({ baseURL: origin });
  // Never answered: what an answer of the texts would load is none of one by name.
  if (!withTexts)
    await page.route(
      (url) => dialog.isForTexts(url.href),
      () => undefined,
    );
  const sent: { url: string; bytes: number }[] = [];
  const add = () =>
    page.on('response', (response) =>
      sent.push({ url: response.url(), bytes: Number(response.headers()['content-length']) || 0 }),
    );
  // The stock page is its search: what it loads counts.
  if (dialog.address !== '/') add();
  await page.goto(dialog.address);
  if (dialog.address === '/') add();
  await dialog.open(page);
  const bytes = (isCounted: (url: string) => boolean) =>
    sent.filter(({ url }) => isCounted(url)).reduce((sum, { bytes }) => sum + bytes, 0);
  return { page, bytes };
}

/** Asks for bytes and times, the times with the program loaded and the files of each question not. */
export async function measure(browser: Browser, origin: string, dialog: Dialog): Promise<Cost> {
  const [name = '', ...otherNames] = names;
  const [question = '', ...otherQuestions] = questions;
  const first = await openIn(browser, origin, dialog, false);
  await ask(first.page, dialog, 'first', name);
  await first.page.waitForTimeout(afterwards);
  const nameBytes = first.bytes((url) => !dialog.isForTexts(url));
  await first.page.close();

  const { page, bytes } = await openIn(browser, origin, dialog);
  await ask(page, dialog, 'whole', question);
  const textBytes = bytes(() => true);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  const textTimes: number[] = [];
  for (const each of otherQuestions) textTimes.push((await ask(page, dialog, 'whole', each)).time);
  const nameTimes: number[] = [];
  for (const each of otherNames) nameTimes.push((await ask(page, dialog, 'first', each)).time);
  await page.close();
  return { nameBytes, textBytes, nameTimes, textTimes };
}

/** How many of the questions have a right page first, and in the top three. A copy is as right as its original. */
export async function countRight(
  browser: Browser,
  origin: string,
  dialog: Dialog,
  asked: readonly { q: string; right: readonly string[] }[],
  copies: ReadonlyMap<string, string>,
): Promise<{ first: number; three: number }> {
  const { page } = await openIn(browser, origin, dialog);
  const tally = { first: 0, three: 0 };
  for (const { q, right } of asked) {
    const { addresses: found } = await ask(page, dialog, 'whole', q);
    // Starlight's names the parts of a page below it.
    const isRight = (address: string) =>
      right.some((each) => each === (copies.get(address) ?? address) || each.split('#')[0] === address);
    if (found.slice(0, 1).some(isRight)) tally.first += 1;
    if (found.slice(0, 3).some(isRight)) tally.three += 1;
  }
  await page.close();
  return tally;
}
