import { textsFolder } from '../format.ts';
import { keepFetched } from './kept-fetch.ts';
import { PagefindTexts } from './pagefind-texts.ts';
import type { Answered, Asked } from './worker-texts.ts';

/**
 * Pagefind in a worker: WebAssembly runs here, under no policy of the page, and nobody who types waits for it.
 */

/** What was fetched once is not fetched again by the next question. */
const missed = keepFetched(self);
const texts = new PagefindTexts(textsFolder);

async function answer(asked: Asked): Promise<unknown> {
  if (asked.kind === 'text') return texts.text(asked.textId);
  const before = missed();
  const hits = await texts.ask(asked.words, asked.unfinished);
  // Pagefind answers all the same, as if the words in a file it could not have stood nowhere.
  if (missed() > before) throw new Error('files of words are missing');
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
