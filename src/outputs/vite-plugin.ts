import type { AstroUserConfig } from 'astro';

/** A plugin of Vite, in the type that Astro's configuration asks for. */
export type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];
