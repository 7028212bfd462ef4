import { spawn } from 'node:child_process';
import { join, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentWatch } from './content-watch.ts';
import { faultPage, isPage } from './fault-page.ts';
import { serveIndex } from './serve-index.ts';

/** The faults that `npm run check` names, in a process of its own: there no closed list is remembered. */
async function check(root: string): Promise<readonly string[]> {
  const run = spawn(process.execPath, ['scripts/run.js', 'check'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const { promise: code, resolve, reject } = Promise.withResolvers<number | null>();
  run.once('close', resolve).once('error', reject);
  const [said, failed] = await Promise.all([text(run.stdout), text(run.stderr)]);
  if ((await code) === 0) return [];
  const lines = said.trim().split('\n').slice(0, -1);
  return lines.length > 0 ? lines.filter((line) => !/ {2}warning: /.test(line)) : [failed.trim()];
}

/** How the development server ends where it must start anew: `npm run dev` starts it again. */
export const startAnew = 75;

/** Faults told in the terminal at once; a closed list that is broken makes hundreds. */
const mostTold = 10;

/**
 * The development server shows the faults of the content in place of pages that would be stale, and ends to start anew
 * where a file has changed that it reads once: a closed list, the permalinks. Its search asks what was built last.
 */
export function showFaults(): AstroIntegration {
  let root = '';
  let built = '';
  return {
    name: 'show-faults',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        built = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = join(root, 'content') + sep;
        let isOutdated = false;
        const watch = new ContentWatch(
          () => check(root),
          (faults, before) => {
            for (const line of faults.slice(0, mostTold)) logger.error(line);
            if (faults.length > mostTold) logger.error(`… and ${faults.length - mostTold} more: npm run check`);
            if (faults.length === 0 && isOutdated) {
              logger.info('A list that is read once has changed; starting anew');
              process.exit(startAnew);
            }
            if (faults.join() !== before.join()) server.ws.send({ type: 'full-reload' });
          },
        );
        watch.changed();
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          isOutdated ||= /^(vocabulary|permalinks$)/.test(path.slice(content.length));
          watch.changed();
        });
        server.middlewares.use(serveIndex(built));
        server.middlewares.use(async (request, response, next) => {
          const faults = isPage(request.url ?? '/') ? await watch.faults() : [];
          if (faults.length === 0) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
          response.end(faultPage(faults, server.config.base));
        });
      },
    },
  };
}
