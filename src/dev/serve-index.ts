import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path/posix';
import { searchFolder, textsFolder } from '../islands/search/format.ts';
import { mediaTypeOf } from '../preview/media-types.ts';
import { addressOnSite } from '../site.ts';

/** Whether the path is that of a file of the search. */
const isOfSearch = (path: string) =>
  path.startsWith(textsFolder) || (path.startsWith(searchFolder) && path.endsWith('.bin'));

/**
 * Lets the development server search what was built last: serves the files of the search from the built site, and answers
 * 404 where there is none, which the search tells its reader.
 *
 * @param site Folder of the built site.
 */
export function serveIndex(site: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const asked = normalize(request.url?.split('?')[0] ?? '');
    const path = addressOnSite(asked) ?? asked;
    if (!isOfSearch(path)) {
      next();
      return;
    }
    const file = join(site, path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': mediaTypeOf(path) }).end(readFileSync(file));
  };
}
