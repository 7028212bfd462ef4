import type { PageCollection, Reference } from '../model/collections.ts';
import type { PageEntry } from '../model/entry.ts';
import { pageKind } from '../model/page-kind.ts';

/** A place to go to: address and the words of the link. */
export interface Link {
  href: string;
  label: string;
}

/** Identifies an entry among all: `licenses/mit`. */
export const keyOf = (ref: Reference): string => `${ref.collection}/${ref.id}`;

/** The address of a page. */
export const addressOf = (ref: Reference<PageCollection>): string => `/${ref.collection}/${ref.id}/`;

/** The short name of a page: what lists and links call it. */
export const nameOf = (entry: PageEntry): string => pageKind(entry.collection).nameOf(entry.data as never);

/** What people type for a page beside its title. */
export function namesOf({ data }: PageEntry): readonly string[] {
  if (!('releases' in data)) return data.aliases;
  const ofReleases = data.releases.flatMap(({ aliases, ids }) => [...aliases, ...ids]);
  return [...data.aliases, ...data.shared, ...ofReleases];
}
