import { textsFolder } from './format.ts';
import { PagefindTexts } from './pagefind-texts.ts';
import type { Answered, Asked } from './worker-texts.ts';

/**
 * Pagefind in a worker: WebAssembly runs here, under no policy of the page, and nobody who types waits for it.
 */

const kept = new Map<string, Promise<Response>>();
const fetchAnew = self.fetch.bind(self);

/** What was fetched once is not fetched again by the next question; a failure is. */
self.fetch = async (input) => {
  const address = String(input);
  const coming = kept.get(address) ?? fetchAnew(input);
  kept.set(address, coming);
  const response = await coming.catch((error: unknown) => {
    kept.delete(address);
    throw error;
  });
  if (!response.ok) kept.delete(address);
  return response.clone();
};

let texts = new PagefindTexts(textsFolder);

async function answer(asked: Asked): Promise<unknown> {
  return asked.kind === 'words' ? texts.ask(asked.words, asked.unfinished) : texts.text(asked.page);
}

self.addEventListener('message', async ({ data }: MessageEvent<Asked & { number: number }>) => {
  const { number } = data;
  const reply = (answered: Answered) => self.postMessage({ number, ...answered });
  try {
    reply({ value: await answer(data) });
  } catch (error) {
    texts = new PagefindTexts(textsFolder);
    reply({ failed: String(error) });
  }
});
