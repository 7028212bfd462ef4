import type { VitePlugin } from './vite-plugin.ts';

/**
 * Scripts of Starlight's page that look for what ours does not have, by their files below its `dist/`, and why nothing is
 * lost without them. Starlight has no option to leave them out.
 */
export const deadScripts: Readonly<Record<string, string>> = {
  'components-internals/SidebarPersistState.js': 'remembers which groups of its own sidebar are folded; ours has none',
};

/** Ships empty modules in place of dead scripts, which Astro then leaves out of the pages. */
export function withoutDeadScripts(): VitePlugin {
  const isDead = (id: string) =>
    Object.keys(deadScripts).some((file) => id.split('?', 1)[0]?.endsWith(`/@astrojs/starlight/dist/${file}`));
  return { name: 'without-dead-scripts', enforce: 'pre', load: (id: string) => (isDead(id) ? '' : null) };
}
