import { type CollectionEntry, getCollection } from 'astro:content';
import type { Collection, PageCollection, Reference } from '../model/collections.ts';

export type Entry<C extends Collection = Collection> = CollectionEntry<C>;
export type PageEntry<C extends PageCollection = PageCollection> = CollectionEntry<C>;

/** A place to go to: address and the words of the link. */
export interface Link {
  href: string;
  label: string;
}

/** Every entry of every collection, in the order readers meet them. */
export type Catalogue = { readonly [C in Collection]: readonly Entry<C>[] };

const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) =>
  a.data.title.localeCompare(b.data.title, 'en');
const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) => a.data.order - b.data.order;
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'en');

async function read(): Promise<Catalogue> {
  const [guides, patterns, layers, licenses, companies, projects, mistakes, glossary, events, sources] =
    await Promise.all([
      getCollection('guides'),
      getCollection('patterns'),
      getCollection('layers'),
      getCollection('licenses'),
      getCollection('companies'),
      getCollection('projects'),
      getCollection('mistakes'),
      getCollection('glossary'),
      getCollection('events'),
      getCollection('sources'),
    ]);
  return {
    guides: guides.sort(byOrder),
    patterns: patterns.sort(byOrder),
    layers: layers.sort(byOrder),
    licenses: licenses.sort((a, b) => a.data.shortTitle.localeCompare(b.data.shortTitle, 'en', { numeric: true })),
    companies: companies.sort(byTitle),
    projects: projects.sort(byTitle),
    mistakes: mistakes.sort(byOrder),
    glossary: glossary.sort((a, b) => a.data.term.localeCompare(b.data.term, 'en')),
    events: events.sort((a, b) => a.data.date.localeCompare(b.data.date) || byId(a, b)),
    sources: sources.sort(byId),
  };
}

let whole: Promise<Catalogue> | undefined;

/** The catalogue. A build reads it once; the development server reads it anew for each page. */
export function catalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return read();
  whole ??= read();
  return whole;
}

/** The entry a reference names. Throws if there is none: the content check finds those with file and line. */
export function entryOf<C extends Collection>(all: Catalogue, ref: Reference<C>): Entry<C> {
  const found = (all[ref.collection] as readonly Entry<C>[]).find((entry) => entry.id === ref.id);
  if (!found) throw new Error(`${ref.collection}/${ref.id} does not exist; run npm run check`);
  return found;
}

/** The short name of a page: what lists and links call it. */
export function nameOf(entry: PageEntry): string {
  return entry.collection === 'licenses' ? entry.data.shortTitle : entry.data.title;
}

/** The address of a page. */
export function addressOf(ref: Reference<PageCollection>): string {
  return `/${ref.collection}/${ref.id}/`;
}

/** The link to a page. */
export function linkTo(all: Catalogue, ref: Reference<PageCollection>): Link {
  return { href: addressOf(ref), label: nameOf(entryOf(all, ref)) };
}
