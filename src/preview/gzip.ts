import { gzipSync } from 'node:zlib';
import type { HttpRequest, HttpResponse } from './answer.ts';

/** What hosts pack: text in any form. What is gzipped already gains nothing. */
const isText = (type: string) => /^text\/|^application\/(json|xml)\b|^image\/svg\+xml\b/.test(type);
/** A body below this fits into one packet of the line, gzipped or not. */
const leastBytes = 1024;

/** Whether a browser takes gzip: `gzip` or `*`, and not with the weight 0. */
function takesGzip(header: string | string[] | undefined): boolean {
  const accepted = String(header ?? '').split(',');
  return accepted.some((each) => /^\s*(gzip|\*)\s*(;|$)/i.test(each) && !/;\s*q=0(\.0*)?\s*$/i.test(each));
}

/** The answer as a host sends it: text goes gzipped to browsers that take it so. A part of a file is sent as it is. */
export function gzipped(answer: HttpResponse, request: HttpRequest): HttpResponse {
  const { status, headers, body = '' } = answer;
  if (!isText(String(headers['content-type'] ?? ''))) return answer;
  const told = { ...headers, vary: 'accept-encoding' };
  const whole = status !== 206 && Buffer.byteLength(body) >= leastBytes;
  if (!whole || !takesGzip(request.headers['accept-encoding'])) return { ...answer, headers: told };
  // Other bytes than those of the file: the tag says that they mean the same.
  const tag = headers.etag === undefined ? {} : { etag: `W/${headers.etag}` };
  return { status, headers: { ...told, ...tag, 'content-encoding': 'gzip' }, body: gzipSync(body) };
}
