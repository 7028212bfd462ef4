import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder, textsFolder } from '../../islands/search/format.ts';
import { PagefindTexts } from '../../islands/search/pagefind-texts.ts';
import { Search } from '../../islands/search/search.ts';
import { previewOf } from '../../preview/server.ts';

/** The search of a built site, as a program asks it. `close` ends it. */
export async function openBuilt(site: string): Promise<{ search: Search; close(): Promise<void> }> {
  const server = createServer(previewOf(site, '/'));
  // Between two questions a program may think longer than a server usually waits.
  server.keepAliveTimeout = 60_000;
  const { promise, resolve: listening } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening);
  await promise;
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // A browser imports the program from the site; Node imports files alone.
  const program = pathToFileURL(resolve(join(site, textsFolder, 'pagefind.js'))).href;
  const texts = new PagefindTexts(origin + textsFolder, program);
  const search = await Search.open(async (name) => new Uint8Array(await readFile(join(site, folder, name))), texts);
  const close = async () => {
    await texts.rest();
    server.closeAllConnections();
    server.close();
  };
  return { search, close };
}
