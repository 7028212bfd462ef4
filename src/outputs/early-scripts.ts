import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifySync } from 'vite';
import type { VitePlugin } from './vite-plugin.ts';

/** Scripts that run before the first paint: each stands in its page, as {@link asInPage} has it. */
export const earlyScripts = [
  '../components/decide.early.js',
  '../components/filters.early.js',
  '../components/starlight/search-key.early.js',
  '../components/starlight/current-in-sight.early.js',
  '../components/starlight/theme.early.js',
  '../islands/compare/page.early.js',
  '../islands/search/view/page.early.js',
].map((file) => fileURLToPath(new URL(file, import.meta.url)));

/** The script of this file without what only its readers need: every page carries three of them. */
export const asInPage = (file: string): string => minifySync(file, readFileSync(file, 'utf8'), { module: false }).code;

/** Gives components that ask for the text of an early script the one for pages. */
export function minifiedEarlyScripts(): VitePlugin {
  const asked = '.early.js?raw';
  return {
    name: 'minified-early-scripts',
    enforce: 'pre',
    load: (id: string) =>
      id.endsWith(asked) ? `export default ${JSON.stringify(asInPage(id.slice(0, -'?raw'.length)))}` : null,
  };
}
