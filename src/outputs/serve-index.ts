import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { folder } from '../islands/search/format.ts';

/**
 * Lets the development server search what was built last: serves the index from the built site, and answers 404 where
 * there is none, which the search tells its reader.
 *
 * @param site Folder of the built site.
 */
export function serveIndex(site: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = request.url?.split('?')[0] ?? '';
    if (!path.startsWith(folder)) {
      next();
      return;
    }
    const file = join(site, folder, basename(path));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(readFileSync(file));
  };
}
