import { fileURLToPath } from 'node:url';
import type { VitePlugin } from '../vite-plugin.ts';

/** The service worker, in the root of the site: what lies in a folder may answer for that folder only. */
export const workerFile = 'sw.js';

/** Has Vite bundle the service worker beside the scripts of the pages, under a name that never changes. */
export function bundleWorker(): VitePlugin {
  const id = fileURLToPath(new URL('../../islands/offline/worker.ts', import.meta.url));
  return {
    name: 'offline-worker',
    apply: 'build',
    buildStart() {
      if (this.environment.name === 'client') this.emitFile({ type: 'chunk', id, fileName: workerFile });
    },
  };
}
