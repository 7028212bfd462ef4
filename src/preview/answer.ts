import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { addressOnSite } from '../site.ts';
import { mediaTypeOf } from './media-types.ts';
import { rangeOf } from './range.ts';

/** What a browser asks, as far as the answer depends on it. */
export type HttpRequest = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** What is sent to it. */
export interface HttpResponse {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: string | Buffer;
}

/** An answer in a sentence. */
export const plain = (status: number, body: string, headers = {}): HttpResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body,
});

/** The parts of a decoded path below the folder of the site; undefined where it is no path of a site. */
function partsOf(path: string | undefined): string[] | undefined {
  if (path === undefined) return undefined;
  const parts = path.slice(1).split('/');
  const last = parts.pop() ?? '';
  // Nothing leads out of the folder, on any system, and the files for hosts are not published.
  const strange = (part: string) => part === '' || /^\.\.?$|[\\:\0]/.test(part);
  if (parts.some(strange) || (last !== '' && strange(last))) return undefined;
  return parts.length === 0 && /^_(headers|redirects)$/.test(last) ? undefined : [...parts, last];
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : undefined;
}

/** A file as it is sent: whole, in part, or not at all where the browser has it already. */
function fileAnswer(file: string, status: number, request: HttpRequest): HttpResponse {
  const bytes = readFileSync(file);
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = { 'cache-control': 'no-cache', 'content-type': mediaTypeOf(file) };
  if (status !== 200) return { status, headers, body: bytes };
  const tagged = { ...headers, etag: tag, 'accept-ranges': 'bytes' };
  const { 'if-none-match': known = '', 'if-range': ifRange = tag, range: header } = request.headers;
  if (known.split(/,\s*/).some((each) => each === '*' || each.replace(/^W\//, '') === tag))
    return { status: 304, headers: tagged };
  const range = request.method === 'GET' && ifRange === tag ? rangeOf(header, bytes.length) : undefined;
  if (range === undefined) return { status, headers: tagged, body: bytes };
  if (range === 'outside')
    return plain(416, 'The file has no such bytes.\n', { 'content-range': `bytes */${bytes.length}` });
  const { first, last } = range;
  const part = { 'content-range': `bytes ${first}-${last}/${bytes.length}` };
  return { status: 206, headers: { ...tagged, ...part }, body: bytes.subarray(first, last + 1) };
}

function missing(folder: string, request: HttpRequest): HttpResponse {
  const page = join(folder, '404.html');
  return kindOf(page) === 'file' ? fileAnswer(page, 404, request) : plain(404, 'There is no such page.\n');
}

/** A path as people write it; undefined where a `%` in it stands for nothing. */
function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * What to send for an address: a file, the way to the same address with its closing slash, or the page for what is missing.
 *
 * @param folder The built site.
 * @param base Folder of the host that it was built for.
 */
export function answerFor(folder: string, base: string, request: HttpRequest): HttpResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(405, 'The site can be read only.\n', { allow: 'GET, HEAD' });
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '') ?? [];
  const decoded = decodedPath(path);
  if (decoded === undefined) return plain(400, 'The address has a % that stands for nothing.\n');
  const toSlash = { status: 308, headers: { location: `${path}/${query}` } };
  const root = decodedPath(base) ?? base;
  if (`${decoded}/` === root) return toSlash;
  const parts = partsOf(addressOnSite(decoded, root));
  if (!parts) return missing(folder, request);
  const file = join(folder, ...parts);
  const page = join(file, 'index.html');
  if (parts.at(-1) !== '' && kindOf(file) === 'file') return fileAnswer(file, 200, request);
  if (kindOf(page) !== 'file') return missing(folder, request);
  return parts.at(-1) === '' ? fileAnswer(page, 200, request) : toSlash;
}
