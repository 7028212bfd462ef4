import { asInPage, earlyScripts } from './early-scripts.ts';
import type { VitePlugin } from './vite-plugin.ts';

/** The scripts that may stand in a page: the early ones, and those that the build bundles and Astro writes into pages. */
export interface OwnScripts {
  /** Whether `source` is one of them, letter by letter. */
  has(source: string): boolean;
  /** Learns what the build bundles for the browser. */
  plugin: VitePlugin;
}

/** Begins the list with the early scripts; the plugin adds the bundled ones. */
export function ownScripts(): OwnScripts {
  const sources = new Set(earlyScripts.map(asInPage));
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
