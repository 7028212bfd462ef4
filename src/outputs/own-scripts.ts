import { readFileSync } from 'node:fs';
import type { VitePlugin } from './vite-plugin.ts';

/** Scripts that run before the first paint: each stands in its page as its file has it. */
const early = [
  '../components/decide.early.js',
  '../components/filters.early.js',
  '../components/starlight/search-key.early.js',
  '../components/starlight/current-in-sight.early.js',
  '../components/starlight/theme.early.js',
  '../islands/compare/page.early.js',
  '../islands/search/page.early.js',
];

/** The scripts that may stand in a page: those of `early`, and those that the build bundles and Astro writes into pages. */
export interface OwnScripts {
  /** Whether `source` is one of them, letter by letter. */
  has(source: string): boolean;
  /** Learns what the build bundles for the browser. */
  plugin: VitePlugin;
}

/** Begins the list with the early scripts; the plugin adds the bundled ones. */
export function ownScripts(): OwnScripts {
  const sources = new Set(early.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')));
  return {
    has: (source) => sources.has(source),
    plugin: {
      name: 'own-scripts',
      generateBundle: {
        // Astro takes small scripts out of the bundle to write them into pages.
        order: 'pre',
        handler(_, bundle) {
          if (this.environment.name !== 'client') return;
          for (const each of Object.values(bundle)) if (each.type === 'chunk') sources.add(each.code.trim());
        },
      },
    },
  };
}
