import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveIndex } from './serve-index.ts';

const site = mkdtempSync(join(tmpdir(), 'site-'));
mkdirSync(join(site, 'search/index'), { recursive: true });
writeFileSync(join(site, 'search/index/directory.bin'), 'names');
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

test('the index that was built last is served while pages are being written', async () => {
  assert.equal(await (await fetch(`${origin}/search/index/directory.bin`)).text(), 'names');
});

test('where there is none the answer is 404, not a page', async () => {
  assert.equal((await fetch(`${origin}/search/index/other.bin`)).status, 404);
  assert.equal((await fetch(`${origin}/search/index/..%2F..%2Fsecret`)).status, 404);
});

test('everything else is passed on', async () => {
  assert.equal(await (await fetch(`${origin}/search/`)).text(), 'passed on');
});
