import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { PageCollection } from '../../model/collections.ts';

type Module = { default: AstroComponentFactory };

// Apart from the bodies of entries, so that neither kind of page loads the styles of the other.
const inPlace = import.meta.glob<Module>('./*.astro', { eager: true });
const above = import.meta.glob<Module>('./above/*.astro', { eager: true });

/** What the overview of a collection shows in place of a list, if `<collection>.astro` beside this file draws it. */
export function drawnOverviewOf(collection: PageCollection): AstroComponentFactory | undefined {
  return inPlace[`./${collection}.astro`]?.default;
}

/** The picture above the list of a collection, if `above/<collection>.astro` draws one. */
export function pictureAbove(collection: PageCollection): AstroComponentFactory | undefined {
  return above[`./above/${collection}.astro`]?.default;
}
