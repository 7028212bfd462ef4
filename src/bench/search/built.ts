import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Search } from '../../islands/search/answer/search.ts';
import { searchFolder, textsFolder } from '../../islands/search/format.ts';
import { PagefindTexts } from '../../islands/search/texts/pagefind-texts.ts';
import { serveBuilt } from '../../preview/serve-built.ts';

/** The search of a built site, as a program asks it. `close` ends it. */
export async function openBuilt(site: string): Promise<{ search: Search; close(): Promise<void> }> {
  const served = await serveBuilt(site);
  // A browser imports the program from the site; Node imports files alone.
  const program = pathToFileURL(resolve(join(site, textsFolder, 'pagefind.js'))).href;
  const texts = new PagefindTexts(served.origin + textsFolder, program);
  const search = await Search.open(
    async (name) => new Uint8Array(await readFile(join(site, searchFolder, name))),
    texts,
  );
  const close = async () => {
    await texts.rest();
    served.close();
  };
  return { search, close };
}
