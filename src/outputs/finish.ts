import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site as published } from '../site.ts';
import { addBase } from './add-base.ts';
import { withPolicy } from './policy.ts';
import { pruneCss } from './prune-css.ts';
import { buildIndex } from './search-index/build.ts';
import { serveIndex } from './serve-index.ts';

/** Writes a Content-Security-Policy into every page of a built site. */
export function writePolicies(folder: string): void {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, withPolicy(readFileSync(path, 'utf8')));
  }
}

/**
 * The last steps of a build: unused style rules go, every page gets its policy, the search index is made, addresses get
 * the folder that the site is hosted in.
 */
export function finish(): AstroIntegration {
  let site = 'dist';
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveIndex(site));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await pruneCss(folder);
        writePolicies(folder);
        logger.info(`${buildIndex(folder, published.base)} pages and terms can be found by searching`);
        addBase(folder, published);
      },
    },
  };
}
