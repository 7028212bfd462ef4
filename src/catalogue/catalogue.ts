import {
  type Collection,
  collections,
  type PageCollection,
  pageCollections,
  type Reference,
} from '../model/collections.ts';
import type { Entry, PageEntry } from '../model/entry.ts';
import { kinds } from '../model/kinds.ts';
import { addressOf, keyOf, type Link, nameOf } from './entries.ts';
import { type Group, groupEntries } from './groups.ts';
import { type Relations, relate } from './relations.ts';

export type { Entry, PageEntry } from '../model/entry.ts';
export { addressOf, keyOf, type Link, nameOf } from './entries.ts';

/** Every entry of every collection, in the order readers meet them. */
export type Lists = { readonly [C in Collection]: readonly Entry<C>[] };

/** All content with the ways between its entries, worked out once: no page searches a list. */
export interface Catalogue extends Lists {
  readonly byId: { readonly [C in Collection]: ReadonlyMap<string, Entry<C>> };
  readonly relations: Relations;
  /** The entries of each collection as its overview and sidebar show them. */
  readonly groups: { readonly [C in PageCollection]: readonly Group[] };
  /** For each page the group it stands in and its place there, by address. */
  readonly places: ReadonlyMap<string, { group: Group; at: number }>;
}

/** Puts entries in order and works out everything between them. */
export function makeCatalogue(unordered: Lists): Catalogue {
  const each = <T>(of: (collection: Collection) => T) =>
    Object.fromEntries(collections.map((collection) => [collection, of(collection)]));
  const compare = (collection: Collection) => kinds[collection].compare as (a: Entry, b: Entry) => number;
  const lists = each((collection) => [...unordered[collection]].sort(compare(collection))) as unknown as Lists;
  const byId = each(
    (collection) => new Map(lists[collection].map((entry) => [entry.id, entry])),
  ) as unknown as Catalogue['byId'];
  const groups = Object.fromEntries(
    pageCollections.map((collection) => [collection, groupEntries(lists[collection])]),
  ) as unknown as Catalogue['groups'];
  const places = new Map(
    Object.values(groups).flatMap((ofKind) =>
      ofKind.flatMap((group) => group.links.map(({ href }, at) => [href, { group, at }] as const)),
    ),
  );
  return { ...lists, byId, relations: relate(lists), groups, places };
}

/** The entry a reference names. Throws if there is none: the content check finds those with file and line. */
export function entryOf<C extends Collection>(all: Catalogue, ref: Reference<C>): Entry<C> {
  const found = (all.byId[ref.collection] as ReadonlyMap<string, Entry<C>>).get(ref.id);
  if (!found) throw new Error(`${keyOf(ref)} does not exist; run npm run check`);
  return found;
}

/** The link to a page. */
export function linkTo(all: Catalogue, ref: Reference<PageCollection>): Link {
  return { href: addressOf(ref), label: nameOf(entryOf(all, ref)) };
}

/** Where an entry is read: its page, or its place on the page that lists its kind. */
export function urlOf(entry: Entry): string {
  const kind = kinds[entry.collection];
  if (kind.form === 'page') return addressOf(entry as PageEntry);
  return (kind.addressOf as (entry: Entry) => string)(entry);
}
