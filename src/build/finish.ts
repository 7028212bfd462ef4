import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './csp.ts';
import { pruneCss } from './prune-css.ts';

/** Writes a Content-Security-Policy into every page of a built site. */
export function writePolicies(folder: string): void {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, withPolicy(readFileSync(path, 'utf8')));
  }
}

/** The last steps of a build: unused style rules go, every page gets its Content-Security-Policy. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await pruneCss(folder);
        writePolicies(folder);
      },
    },
  };
}
