import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { PageCollection } from '../../model/collections.ts';

const bodies = import.meta.glob<{ default: AstroComponentFactory }>('./*.astro', { eager: true });

/** What the page of an entry shows between its title and its sources: `<collection>.astro` beside this file. */
export function bodyOf(collection: PageCollection): AstroComponentFactory {
  const body = bodies[`./${collection}.astro`];
  if (!body)
    throw new Error(`src/components/bodies/${collection}.astro is missing: the body of the pages of ${collection}`);
  return body.default;
}
