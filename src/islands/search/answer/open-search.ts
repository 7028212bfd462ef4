import { loadOnce } from '../../load-once.ts';
import { searchFolder } from '../format.ts';
import { WorkerTexts } from '../texts/worker-texts.ts';
import { Search } from './search.ts';

const texts = new WorkerTexts();

/** Asks the host whether what the browser kept still holds: names and texts have to be of the same build. */
async function readFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(searchFolder + name, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${searchFolder}${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The search of this site, opened once. After a failure the next call tries again. */
export const openSearch = loadOnce(() => Search.open(readFile, texts));

/** Lets the program of the texts come, before there is a question. */
export function prepareTexts(): void {
  try {
    texts.prepare();
  } catch {
    // Where workers are denied, the question says so.
  }
}
