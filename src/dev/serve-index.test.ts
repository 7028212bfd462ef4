import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveIndex } from './serve-index.ts';

const site = mkdtempSync(join(tmpdir(), 'site-'));
for (const folder of ['search', 'pagefind']) mkdirSync(join(site, folder));
writeFileSync(join(site, 'search/names.bin'), 'names');
writeFileSync(join(site, 'pagefind/pagefind.js'), 'export {}');
writeFileSync(join(site, 'secret'), 'not for readers');
const middleware = serveIndex(site);
const server = createServer((request, response) => {
  middleware(request, response, () => response.end('passed on'));
});
let origin = '';
before(async () => {
  await new Promise<void>((done) => server.listen(0, done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  rmSync(site, { recursive: true });
});

test('the files of the search that were built last are served while pages are being written', async () => {
  assert.equal(await (await fetch(`${origin}/search/names.bin`)).text(), 'names');
  const program = await fetch(`${origin}/pagefind/pagefind.js`);
  assert.equal(program.headers.get('content-type'), 'text/javascript; charset=utf-8');
});

test('where there is none the answer is 404, not a page', async () => {
  assert.equal((await fetch(`${origin}/search/other.bin`)).status, 404);
  assert.equal((await fetch(`${origin}/pagefind/other`)).status, 404);
});

test('no other file of the folder is served', async () => {
  for (const path of ['/search/..%2Fsecret', '/pagefind/../secret', '/pagefind/%2e%2e/secret'])
    assert.notEqual(await (await fetch(origin + path)).text(), 'not for readers', path);
});

test('everything else is passed on', async () => {
  assert.equal(await (await fetch(`${origin}/search/`)).text(), 'passed on');
});
