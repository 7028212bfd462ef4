import { textsFolder } from './format.ts';
import { PagefindTexts } from './pagefind-texts.ts';
import type { Answered, Asked } from './worker-texts.ts';

/**
 * Pagefind in a worker: WebAssembly runs here, under no policy of the page, and nobody who types waits for it.
 */

const kept = new Map<string, Promise<Response>>();
const fetchAnew = self.fetch.bind(self);
/** How many files could not be had so far. */
let missed = 0;

/** What was fetched once is not fetched again by the next question; a failure is. */
self.fetch = async (input) => {
  const address = String(input);
  const coming = kept.get(address) ?? fetchAnew(input);
  kept.set(address, coming);
  try {
    const response = await coming;
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.clone();
  } catch (error) {
    kept.delete(address);
    missed += 1;
    throw error;
  }
};

const texts = new PagefindTexts(textsFolder);

async function answer(asked: Asked): Promise<unknown> {
  if (asked.kind === 'text') return texts.text(asked.page);
  const before = missed;
  const hits = await texts.ask(asked.words, asked.unfinished);
  // Pagefind answers all the same, as if the words in a file it could not have stood nowhere.
  if (missed > before) throw new Error('files of words are missing');
  return hits;
}

self.addEventListener('message', async ({ data }: MessageEvent<Asked & { number: number }>) => {
  const { number } = data;
  const reply = (answered: Answered) => self.postMessage({ number, ...answered });
  try {
    reply({ value: await answer(data) });
  } catch (error) {
    reply({ failed: String(error) });
  }
});
