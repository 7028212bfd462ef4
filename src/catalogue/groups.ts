import type { PageCollection } from '../model/collections.ts';
import type { PageEntry } from '../model/entry.ts';
import { pageKind } from '../model/page-kind.ts';
import { vocabulary } from '../model/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { addressOf, type Link, nameOf } from './entries.ts';

/** Entries of a collection under one heading, for the sidebar and the overview. */
export interface Group {
  /** Heading id on the overview page. */
  id: string;
  label: string;
  /** What the heading means, where it comes from a closed list. */
  explanation?: string;
  links: Link[];
}

const linkOf = (entry: PageEntry): Link => ({ href: addressOf(entry), label: nameOf(entry) });

/** Groups by the closed list that the kind's row names, in the list's order; groups without entries are left out. */
export function groupEntries(entries: readonly PageEntry[]): Group[] {
  const [first] = entries;
  if (!first) return [];
  const { groupedBy, many } = pageKind(first.collection);
  if (!groupedBy) return [{ id: 'all', label: `All ${many.toLowerCase()}`, links: entries.map(linkOf) }];
  const links = Map.groupBy(entries, (entry) => groupedBy.of(entry.data as never));
  return vocabulary(groupedBy.list).flatMap(({ value, label, explanation }) => {
    const ofValue = links.get(value);
    return ofValue ? [{ id: value, label, explanation, links: ofValue.map(linkOf) }] : [];
  });
}

/** The pages before and after one, across the groups of its collection. */
export function neighborsOf(all: Catalogue, entry: PageEntry): { prev?: Link | undefined; next?: Link | undefined } {
  const place = all.places.get(addressOf(entry));
  if (!place) return {};
  const groups = all.groups[entry.collection];
  const at = groups.indexOf(place.group);
  return {
    prev: place.group.links[place.at - 1] ?? groups[at - 1]?.links.at(-1),
    next: place.group.links[place.at + 1] ?? groups[at + 1]?.links[0],
  };
}

/** How many entries a collection has at most that the sidebar shows whole. */
const most = 21;
/** How many links to entries it shows at most of a group in a larger one: each costs every page its bytes. */
const around = 15;

/**
 * What the sidebar shows beside a page: the whole collection where that is small, else its own group, of a long one only
 * the entries around it, and the way to the other groups. So it stays short however many entries there are.
 */
export function sidebarOf(all: Catalogue, entry: PageEntry): Group[] {
  const place = all.places.get(addressOf(entry));
  if (!place) return [];
  const groups = all.groups[entry.collection];
  if (all[entry.collection].length <= most) return [...groups];
  const { group, at } = place;
  const overview = `/${entry.collection}/`;
  const begin = Math.max(0, Math.min(at - (around >> 1), group.links.length - around));
  const links = group.links.slice(begin, begin + around);
  const whole = { href: `${overview}#${group.id}`, label: `All under “${group.label}”` };
  const others = groups.filter((other) => other !== group);
  return [
    { id: group.id, label: group.label, links: links.length < group.links.length ? [...links, whole] : links },
    ...(others.length > 0
      ? [
          {
            id: 'others',
            label: `Other ${pageKind(entry.collection).many.toLowerCase()}`,
            links: others.map(({ id, label }) => ({ href: `${overview}#${id}`, label })),
          },
        ]
      : []),
  ];
}

/** What the sidebar shows beside an overview: the whole collection where that is small, else its groups. */
export function sidebarOfOverview(all: Catalogue, collection: PageCollection): Group[] {
  const groups = all.groups[collection];
  if (all[collection].length <= most) return [...groups];
  const links = groups.map(({ id, label }) => ({ href: `/${collection}/#${id}`, label }));
  return [{ id: 'groups', label: pageKind(collection).many, links }];
}
