import type { z } from 'zod';

/** Collections whose entries have a page of their own: `/<collection>/<slug>/`. */
export const pageCollections = [
  'guides',
  'patterns',
  'layers',
  'licenses',
  'models',
  'companies',
  'projects',
  'mistakes',
] as const;

/** Those of them whose pages are made from facts alone: `.yml` without prose. */
const pagesOfFacts: readonly Collection[] = ['models'];

/** Collections of plain `.yml` facts that pages show: one file per entry. */
export const dataCollections = ['glossary', 'events', 'changes', 'sources'] as const;

export const collections = [...pageCollections, ...dataCollections] as const;

export type PageCollection = (typeof pageCollections)[number];
export type DataCollection = (typeof dataCollections)[number];
export type Collection = (typeof collections)[number];

/** A reference once read: which entry of which collection. In the files it is written as the id alone. */
export interface Reference<C extends Collection = Collection> {
  collection: C;
  id: string;
}

/**
 * Makes the schema of a reference. Astro's `reference` does it in the site; the content check passes
 * one of its own that also proves the target exists. Schemas take it as an argument so that they run
 * in plain Node, without `astro:content`.
 */
export type Refer = <C extends Collection>(collection: C) => z.ZodType<Reference<C>, string>;

/** How the files of a collection end: `.mdx` where its pages hold prose, `.yml` where they hold facts alone. */
export function endingOf(collection: Collection): 'mdx' | 'yml' {
  return isPageCollection(collection) && !pagesOfFacts.includes(collection) ? 'mdx' : 'yml';
}

/** Whether the collection's entries are pages of their own. */
export function isPageCollection(collection: Collection): collection is PageCollection {
  return pageCollections.some((name) => name === collection);
}
