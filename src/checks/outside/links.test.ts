import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSite } from '../site/built-site.ts';
import { gather, pageLinks } from './collect.ts';
import { reportOf, reportText } from './report.ts';
import { askAll } from './request.ts';

/** A server whose addresses answer as they are called. */
const server = createServer(({ url = '', method }, response) => {
  const [, name = '', then = ''] = url.split('/');
  if (name === 'silent') return;
  if (name === 'cut') response.destroy();
  else if (name === 'get-only') response.writeHead(method === 'GET' ? 200 : 405).end();
  else if (name === 'circle') response.writeHead(302, { location: url }).end();
  else if (/^30[1278]$/.test(name)) response.writeHead(Number(name), { location: `/${then}` }).end();
  else response.writeHead(Number(name)).end();
});
const { promise, resolve } = Promise.withResolvers<void>();
server.listen(0, '127.0.0.1', resolve);
await promise;
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
after(() => {
  server.closeAllConnections();
  server.close();
});

test('what is gone, has moved or gives no proper answer is told apart, and what is well is left out', async () => {
  const paths = ['200', 'get-only', '302/200', '404', '410', '301/200', '308/404', '403', '503', 'circle', 'cut'];
  const links = gather(paths.map((path) => [`${origin}/${path}`, 'x.yml']));
  const { dead, moved, unreachable, asked } = reportOf(links, await askAll([...links.keys()], 3, 20_000), '2026-11-27');
  const shown = (findings: typeof dead) => findings.map(({ url, why }) => `${url} ${why}`.replaceAll(origin, ''));
  assert.equal(asked, paths.length);
  assert.deepEqual(shown(dead), ['/404 answers 404', '/410 answers 410', '/308/404 answers 404']);
  assert.deepEqual(shown(moved), ['/301/200 to /200']);
  assert.deepEqual(shown(unreachable), [
    '/403 answers 403',
    '/503 answers 503',
    '/circle more than 10 redirects',
    '/cut other side closed',
  ]);
});

test('a server that says nothing is not waited for', async () => {
  const [answer] = await askAll([`${origin}/silent`], 1, 100);
  assert.deepEqual(answer, { status: undefined, reason: 'no answer in time', movedTo: undefined });
});

test('links of pages that leave the site are found, each asked for once whatever part they name', () => {
  const site = readSite(fileURLToPath(new URL('../site/fixtures/sound', import.meta.url)), '/');
  assert.deepEqual(pageLinks(site), [['https://other.example/x', 'dist/index.html']]);
  const links = gather([...pageLinks(site), ['https://other.example/x#part', 'content/sources/x.yml']]);
  assert.deepEqual([...links], [['https://other.example/x', ['dist/index.html', 'content/sources/x.yml']]]);
});

test('the report names its day, each finding and where it stands', () => {
  const links = gather([['https://other.example/x', 'content/sources/x.yml']]);
  const report = reportOf(links, [{ status: 404, reason: undefined, movedTo: undefined }], '2026-11-27');
  assert.equal(
    reportText(report),
    [
      '1 outside links on 2026-11-27',
      'dead: 1',
      '  https://other.example/x  answers 404\n    content/sources/x.yml',
      'moved: 0',
      'unreachable: 0',
    ].join('\n'),
  );
});
