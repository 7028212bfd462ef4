import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that comes as over a slow line, piece by piece. */
export interface SlowPage {
  url: string;
  /** Sends the next piece; false once none is left. */
  sendNext(): boolean;
  close(): void;
}

/** The parts of a list put together into `count`, in their order. */
function joined(parts: readonly string[], count: number): string[] {
  const size = Math.ceil(parts.length / count);
  return Array.from({ length: count }, (_, at) => parts.slice(at * size, (at + 1) * size).join(''));
}

/** Cuts a page inside the first row of its first table and at later rows. */
export function cutAtRows(html: string): string[] {
  const cell = html.indexOf('</td>') + '</td>'.length;
  return [html.slice(0, cell), ...joined(html.slice(cell).split(/(?<=<\/tr>)/), 8)];
}

/** Cuts a page between the elements of its header, and after its title. */
export function cutInHeader(html: string): string[] {
  const [from, to] = [html.indexOf('<header'), html.indexOf('</h1>')];
  return [html.slice(0, from), ...joined(html.slice(from, to).split(/(?<=<\/[\w-]+>)/), 30), html.slice(to)];
}

/** Serves a page of the site in pieces, and everything else of the site whole. */
export async function slowPage(site: string, address: string, cut: (html: string) => string[]): Promise<SlowPage> {
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
    rest = cut(await answer.text());
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
