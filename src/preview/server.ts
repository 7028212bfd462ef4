import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { explain } from '../machine/explain.ts';
import { localhosts, taken } from '../machine/port.ts';
import { answerFor, type HttpRequest, type HttpResponse, plain } from './answer.ts';
import { gzipped } from './gzip.ts';
import { type Headers, readHeaders } from './headers.ts';

/** What the host would add: read each time, because a new build may take the place of the one that is served. */
function hostHeaders(folder: string, url = ''): Headers {
  const file = join(folder, '_headers');
  return existsSync(file) ? readHeaders(readFileSync(file, 'utf8'))(url.replace(/[?#].*/s, '')) : {};
}

/** The answer with the headers of the host. A fault is told in the terminal: its text names paths of this machine. */
function wholeAnswer(folder: string, base: string, request: HttpRequest): HttpResponse {
  try {
    const answer = gzipped(answerFor(folder, base, request), request);
    return { ...answer, headers: { ...answer.headers, ...hostHeaders(folder, request.url) } };
  } catch (error) {
    console.error(explain(error));
    return plain(500, 'The page cannot be read; the terminal of the preview says why.\n');
  }
}

/** Answers as a host of static sites would: closing slashes, the headers of `_headers`, its own page for what is missing. */
export function previewOf(folder: string, base: string): RequestListener {
  return (request, response) => {
    const { status, headers, body = '' } = wholeAnswer(folder, base, request);
    const length = status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
    response.writeHead(status, { ...headers, ...length }).end(request.method === 'HEAD' ? undefined : body);
  };
}

/** Listens on one address of this machine; false where the machine does not have it. Throws a refusal where it is taken. */
async function listen(server: Server, host: string, port: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') reject(taken(port));
    else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(false);
    else reject(error);
  });
  server.listen(port, host, () => resolve(true));
  return await promise;
}

/** Serves a built site on `localhost`, whichever address that stands for. */
export async function serveSite(folder: string, base: string, port: number): Promise<void> {
  for (const host of localhosts) await listen(createServer(previewOf(folder, base)), host, port);
}
