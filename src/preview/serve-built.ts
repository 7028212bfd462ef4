import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { previewOf } from './server.ts';

/** Serves a built site as its host would, on a port that is free. `close` ends it. */
export async function serveBuilt(site: string): Promise<{ origin: string; close(): void }> {
  const server = createServer(previewOf(site, '/'));
  // Between two questions a program may think longer than a server usually waits.
  server.keepAliveTimeout = 120_000;
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
