import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readHeaders } from './headers.ts';

/** A server that people put the site on: its recipe, and how it is started on a port of this machine. */
interface Host {
  readonly name: string;
  readonly recipe: string;
  readonly version: readonly string[];
  /** Writes what the server needs into `folder` and returns the command with its arguments. */
  readonly command: (folder: string, recipe: string, port: number) => readonly string[];
}

const hosts: readonly Host[] = [
  {
    name: 'nginx',
    recipe: 'docs/hosting/nginx.conf',
    version: ['nginx', '-v'],
    command: (folder, recipe, port) => {
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${join(folder, name)};`,
      );
      const own = `daemon off; pid ${join(folder, 'pid')}; error_log ${join(folder, 'log')};`;
      const server = recipe.replace('listen 8080;', `listen 127.0.0.1:${port};`);
      const whole = `${own} events {} http { access_log off; ${places.join(' ')} ${server} }`;
      writeFileSync(join(folder, 'conf'), process.getuid?.() === 0 ? `user root; ${whole}` : whole);
      return ['nginx', '-p', folder, '-c', join(folder, 'conf')];
    },
  },
  {
    name: 'Caddy',
    recipe: 'docs/hosting/Caddyfile',
    version: ['caddy', 'version'],
    command: (folder, recipe, port) => {
      const server = recipe.replace('opening-moves.example {', `http://127.0.0.1:${port} {`);
      writeFileSync(join(folder, 'conf'), `{\n\tadmin off\n}\n${server}`);
      return ['caddy', 'run', '--config', join(folder, 'conf'), '--adapter', 'caddyfile'];
    },
  },
];

/** A small site with a file of each sort that a host treats in its own way. */
const files = {
  'index.html': `<h1>Home</h1>${'text '.repeat(400)}`,
  '404.html': '<h1>No page here</h1>',
  'licenses/mit/index.html': '<h1>MIT</h1>',
  'licenses/mit/index.md': '# MIT',
  'licenses/apache-2.0/index.html': '<h1>Apache-2.0</h1>',
  'feed.json': '{}',
  'search/names.bin': '\0',
  '_astro/base.css': 'body { color: green }',
};

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

for (const { name, recipe, version, command } of hosts) {
  const [program = '', ...asked] = version;
  const skip = spawnSync(program, asked).status !== 0 && `${name} is not installed here`;
  describe(`the recipe for ${name}`, { skip }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'host-'));
    const root = join(folder, 'dist');
    let origin = '';
    let server: ReturnType<typeof spawn>;

    before(async () => {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), text);
      }
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      const text = readFileSync(recipe, 'utf8').replace('/srv/opening-moves/dist', root);
      const [start = '', ...rest] = command(folder, text, port);
      const log = openSync(join(folder, 'log'), 'a');
      server = spawn(start, rest, { stdio: ['ignore', log, log], env: { ...process.env, HOME: folder } });
      for (let tries = 0; tries < 200 && server.exitCode === null; tries += 1) {
        if (await fetch(origin).catch(() => undefined)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`${name} did not start: ${readFileSync(join(folder, 'log'), 'utf8')}`);
    });
    after(() => {
      server.kill();
      rmSync(folder, { recursive: true });
    });

    const get = (path: string) => fetch(origin + path, { redirect: 'manual' });
    const typeOf = async (path: string) => (await get(path)).headers.get('content-type');

    test('pages stand in their folders, and an address without its slash leads there', async () => {
      assert.match(await (await get('/licenses/apache-2.0/')).text(), /Apache-2.0/);
      const { status, headers } = await get('/licenses/mit');
      assert.ok(status === 301 || status === 308, `${status}`);
      assert.equal(new URL(headers.get('location') ?? '', origin).pathname, '/licenses/mit/');
    });

    test('what is not there gets our page and status 404', async () => {
      const answer = await get('/licenses/mitt/');
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), /No page here/);
    });

    for (const path of ['/', '/_astro/base.css', '/licenses/mitt/']) {
      test(`${path} comes with every header of public/_headers`, async () => {
        const { headers } = await get(path);
        for (const [name, value] of Object.entries(readHeaders(readFileSync('public/_headers', 'utf8'))(path))) {
          assert.equal(headers.get(name), value, name);
        }
      });
    }

    test('only what changes its name with its content is kept by browsers', async () => {
      assert.match((await get('/_astro/base.css')).headers.get('cache-control') ?? '', /immutable/);
      assert.equal((await get('/')).headers.get('cache-control'), 'no-cache');
    });

    test('text is gzipped, and each file has its type', async () => {
      assert.equal((await get('/')).headers.get('content-encoding'), 'gzip');
      assert.equal(await typeOf('/licenses/mit/index.md'), 'text/markdown; charset=utf-8');
      assert.match((await typeOf('/feed.json')) ?? '', /^application\/json/);
      assert.match((await typeOf('/search/names.bin')) ?? 'application/octet-stream', /^application\/octet-stream$/);
    });
  });
}
