import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, mock, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { previewOf } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const files = {
  'site/index.html': 'home',
  'site/404.html': 'no such page',
  'site/licenses/mit/index.html': 'MIT',
  'site/licenses/apache-2.0/index.html': 'Apache',
  'site/_astro/a.js': '0123456789',
  'site/long.css': 'a{color:red}'.repeat(200),
  'site/names.bin': 'names '.repeat(400),
  'site/_headers': '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: immutable\n',
  'secret.txt': 'secret',
};
for (const [file, content] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

async function serve(base: string): Promise<number> {
  const server = createServer(previewOf(join(folder, 'site'), base)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  return (server.address() as AddressInfo).port;
}
const ports = { '/': await serve('/'), '/sub/': await serve('/sub/'), '/m%C3%BC/': await serve('/m%C3%BC/') };
after(() => rmSync(folder, { recursive: true }));

interface Got {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
  /** As many as came over the line. */
  bytes: number;
}

/** Asks as it is written, where `fetch` would tidy the path first. */
async function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; base?: keyof typeof ports } = {},
): Promise<Got> {
  const { base = '/', ...rest } = options;
  const { promise, resolve, reject } = Promise.withResolvers<Got>();
  request({ host: '127.0.0.1', port: ports[base], path, agent: false, ...rest }, async (response) => {
    const sent = await buffer(response);
    const isPacked = response.headers['content-encoding'] === 'gzip' && sent.length > 0;
    const body = String(isPacked ? gunzipSync(sent) : sent);
    resolve({ status: response.statusCode, headers: response.headers, body, bytes: sent.length });
  })
    .on('error', reject)
    .end();
  return await promise;
}

test('a page is served under its address, and an address without its closing slash is sent there with its question', async () => {
  const page = await ask('/licenses/mit/?q=1');
  assert.equal(page.status, 200);
  assert.equal(page.body, 'MIT');
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
  for (const [path, to] of [
    ['/licenses/mit', '/licenses/mit/'],
    ['/licenses/apache-2.0?a=b&c', '/licenses/apache-2.0/?a=b&c'],
    ['/licenses/%6dit', '/licenses/%6dit/'],
  ] as const) {
    const sent = await ask(path);
    assert.equal(sent.status, 308);
    assert.equal(sent.headers.location, to);
  }
});

test('what is missing gets the page of the site for that, and nothing outside the site is found', async () => {
  const paths = ['/none/', '/none', '/licenses/', '/licenses', '/_astro/a.js/', '/../secret.txt', '/%2e%2e/secret.txt'];
  for (const path of [...paths, '/..%2fsecret.txt', '/..\\secret.txt', '//licenses/mit', '/a%00', '/_headers', '/./']) {
    const { status, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.equal(body, 'no such page');
  }
  assert.equal((await ask('/%zz')).status, 400);
});

test('every answer has the headers of the host', async () => {
  for (const path of ['/', '/none/', '/licenses/mit', '/_astro/a.js', '/%zz'])
    assert.equal((await ask(path)).headers['x-content-type-options'], 'nosniff', path);
  assert.equal((await ask('/_astro/a.js')).headers['cache-control'], 'immutable');
  assert.equal((await ask('/')).headers['cache-control'], 'no-cache');
});

test('a part of a file is sent as it is asked for', async () => {
  const part = await ask('/_astro/a.js', { headers: { range: 'bytes=2-4' } });
  assert.equal(part.status, 206);
  assert.equal(part.body, '234');
  assert.equal(part.headers['content-range'], 'bytes 2-4/10');
  assert.equal(part.headers['content-length'], '3');
  const outside = await ask('/_astro/a.js', { headers: { range: 'bytes=10-' } });
  assert.equal(outside.status, 416);
  assert.equal(outside.headers['content-range'], 'bytes */10');
  const several = await ask('/_astro/a.js', { headers: { range: 'bytes=0-1,4-5' } });
  assert.equal(several.status, 200);
  assert.equal(several.body, '0123456789');
  const older = await ask('/_astro/a.js', { headers: { range: 'bytes=2-4', 'if-range': '"older"' } });
  assert.equal(older.status, 200);
});

test('what the browser has already is not sent again', async () => {
  const { headers } = await ask('/');
  const again = await ask('/', { headers: { 'if-none-match': `"x", W/${headers.etag}` } });
  assert.equal(again.status, 304);
  assert.equal(again.body, '');
});

test('text goes gzipped to browsers that take it so, and is known again by its tag', async () => {
  const takes = (encoding: string) => ({ headers: { 'accept-encoding': encoding } });
  for (const encoding of ['gzip', 'deflate, gzip;q=0.5', 'br, *']) {
    const { headers, body, bytes } = await ask('/long.css', takes(encoding));
    assert.equal(headers['content-encoding'], 'gzip', encoding);
    assert.equal(headers.vary, 'accept-encoding');
    assert.equal(body, files['site/long.css']);
    assert.ok(bytes < 200 && headers['content-length'] === String(bytes), `${bytes} bytes`);
    const again = { headers: { 'accept-encoding': encoding, 'if-none-match': headers.etag ?? '' } };
    assert.equal((await ask('/long.css', again)).status, 304);
    const head = await ask('/long.css', { method: 'HEAD', ...takes(encoding) });
    assert.deepEqual([head.headers['content-length'], head.bytes], [String(bytes), 0]);
  }
  for (const encoding of ['', 'br', 'gzip;q=0', 'xgzip']) {
    const { headers, bytes } = await ask('/long.css', takes(encoding));
    assert.equal(headers['content-encoding'], undefined, encoding);
    assert.equal(headers.vary, 'accept-encoding');
    assert.equal(bytes, 2400);
  }
});

test('what is no text, a part of a file, and a short text go as they are', async () => {
  const gzip = { 'accept-encoding': 'gzip' };
  assert.equal((await ask('/names.bin', { headers: gzip })).bytes, 2400);
  assert.equal((await ask('/_astro/a.js', { headers: gzip })).headers['content-encoding'], undefined);
  const part = await ask('/long.css', { headers: { ...gzip, range: 'bytes=0-1999' } });
  assert.deepEqual([part.status, part.bytes, part.headers['content-encoding']], [206, 2000, undefined]);
});

test('HEAD has the headers alone, and the site cannot be written', async () => {
  const head = await ask('/', { method: 'HEAD', headers: { range: 'bytes=0-1' } });
  assert.equal(head.status, 200);
  assert.equal(head.headers['content-length'], '4');
  assert.equal(head.body, '');
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const refused = await ask('/', { method });
    assert.equal(refused.status, 405);
    assert.equal(refused.headers.allow, 'GET, HEAD');
  }
});

test('a site built for a folder of its host stands there and nowhere else', async () => {
  const base = '/sub/';
  assert.equal((await ask('/sub/licenses/mit/', { base })).body, 'MIT');
  assert.equal((await ask('/sub/licenses/mit', { base })).headers.location, '/sub/licenses/mit/');
  assert.equal((await ask('/sub?q', { base })).headers.location, '/sub/?q');
  assert.equal((await ask('/m%C3%BC/licenses/mit/', { base: '/m%C3%BC/' })).body, 'MIT');
  for (const path of ['/', '/licenses/mit/', '/subs/', '/sub/none/'])
    assert.equal((await ask(path, { base })).status, 404, path);
});

test('a fault is told in the terminal; the answer names no path of the machine', async () => {
  const told = mock.method(console, 'error', () => undefined);
  const server = createServer(previewOf(join(folder, 'site\0'), '/')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  assert.equal(response.status, 500);
  const body = await response.text();
  assert.ok(body.includes('terminal') && !body.includes(folder), body);
  assert.equal(told.mock.callCount(), 1);
  server.close();
});
