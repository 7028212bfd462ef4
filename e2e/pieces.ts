import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that comes as over a slow line: cut inside the first row of its first table and at later ones, piece by piece. */
export interface SlowPage {
  url: string;
  /** Sends the next piece; false once none is left. */
  sendNext(): boolean;
  close(): void;
}

/** Serves a page of the site in about `count` pieces, and everything else of the site whole. */
export async function slowPage(site: string, address: string, count: number): Promise<SlowPage> {
  let rest: string[] = [];
  let line: ServerResponse | undefined;
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', site));
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !['content-length', 'content-encoding'].includes(name)),
    );
    response.writeHead(answer.status, headers);
    if (request.url !== address) {
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    const html = await answer.text();
    const cell = html.indexOf('</td>') + '</td>'.length;
    const rows = html.slice(cell).split(/(?<=<\/tr>)/);
    const size = Math.ceil(rows.length / count);
    const pieces = Array.from({ length: count }, (_, at) => rows.slice(at * size, (at + 1) * size).join(''));
    rest = [html.slice(0, cell), ...pieces];
    line = response;
    line.write(rest.shift());
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${address}`,
    sendNext() {
      const piece = rest.shift();
      if (piece === undefined) line?.end();
      else line?.write(piece);
      return piece !== undefined;
    },
    close: () => server.close(),
  };
}
