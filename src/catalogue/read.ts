import { getCollection, render } from 'astro:content';
import { type Collection, collections } from '../model/collections.ts';
import type { PageEntry } from '../model/entry.ts';
import { type Catalogue, type Lists, makeCatalogue } from './catalogue.ts';

/** Astro's reader by a name it cannot know: the collections are configured from the same table of kinds. */
const readCollection = getCollection as unknown as (collection: Collection) => Promise<unknown[]>;

async function read(): Promise<Catalogue> {
  const lists = await Promise.all(
    collections.map(async (collection) => [collection, await readCollection(collection)] as const),
  );
  return makeCatalogue(Object.fromEntries(lists) as unknown as Lists);
}

let whole: Promise<Catalogue> | undefined;

/** The catalogue. A build reads it once; the development server reads it anew for each page. */
export function catalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return read();
  whole ??= read();
  return whole;
}

/** The prose of a page, as a component. */
export async function proseOf(entry: PageEntry) {
  const { Content } = await render(entry as unknown as Parameters<typeof render>[0]);
  return Content;
}

/** The headings of a page's prose in order, each with its id and its words. */
export async function headingsOf(entry: PageEntry) {
  const { headings } = await render(entry as unknown as Parameters<typeof render>[0]);
  return headings;
}
