import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { PageCollection } from '../../model/collections.ts';

type Module = { default: AstroComponentFactory };

const bodies = import.meta.glob<Module>('./*.astro', { eager: true });
const overviews = import.meta.glob<Module>('../overviews/*.astro', { eager: true });
const maps = import.meta.glob<Module>('../maps/*.astro', { eager: true });

/** What the page of an entry shows between its title and its sources: `<collection>.astro` beside this file. */
export function bodyOf(collection: PageCollection): AstroComponentFactory {
  const body = bodies[`./${collection}.astro`];
  if (!body)
    throw new Error(`src/components/bodies/${collection}.astro is missing: the body of the pages of ${collection}`);
  return body.default;
}

/** What the overview of a collection shows in place of a list, if `overviews/<collection>.astro` draws it. */
export function drawnOverviewOf(collection: PageCollection): AstroComponentFactory | undefined {
  return overviews[`../overviews/${collection}.astro`]?.default;
}

/** The picture above the list of a collection, if `maps/<collection>.astro` draws one. */
export function mapOf(collection: PageCollection): AstroComponentFactory | undefined {
  return maps[`../maps/${collection}.astro`]?.default;
}
