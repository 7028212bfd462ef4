import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { preview } from 'astro';
import { site } from '../src/site.ts';

const folder = process.argv[2] ?? 'dist';
const port = Number(process.env.PORT ?? 4321);

/** True where something answers on this port, on either address that `localhost` may stand for. */
async function isTaken(host: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ port, host });
  socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  return await promise.finally(() => socket.destroy());
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!existsSync(`${folder}/index.html`)) fail(`There is no built site in ${folder}/; run npm run build first.`);
if ((await isTaken('127.0.0.1')) || (await isTaken('::1'))) {
  fail(`Port ${port} is in use; stop what uses it, or choose another: PORT=4322 npm run preview`);
}

// The command line of Astro puts itself into the background on some machines and takes the next port where this one
// is taken; called from here it does neither.
await preview({
  logLevel: 'error',
  outDir: folder,
  server: { port },
  vite: { preview: { strictPort: true } },
}).catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
console.log(`Opening Moves on http://localhost:${port}${site.base}`);
