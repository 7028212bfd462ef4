import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** A running server, and what it sent. */
export interface Served {
  origin: string;
  server: Server;
  /** Each answer: path, and bytes of its body. */
  sent: [path: string, bytes: number][];
}

/** Serves a folder as hosts of static sites do: what is text goes out packed. */
export function serve(folder: string): Promise<Served> {
  const sent: Served['sent'] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    let file = join(folder, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const bytes = type ? gzipSync(readFileSync(file)) : readFileSync(file);
    sent.push([path, bytes.length]);
    const packed = type && { 'content-encoding': 'gzip' };
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...packed }).end(bytes);
  });
  const { promise, resolve } = Promise.withResolvers<Served>();
  server.listen(0, '127.0.0.1', () =>
    resolve({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, sent }),
  );
  return promise;
}
