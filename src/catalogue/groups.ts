import type { Group } from '../layouts/page.ts';
import type { PageCollection } from '../model/collections.ts';
import { vocabulary } from '../model/vocabulary.ts';
import { addressOf, type Catalogue, type Link, nameOf, type PageEntry } from './catalogue.ts';

const linkOf = (entry: PageEntry): Link => ({
  href: addressOf({ collection: entry.collection, id: entry.id }),
  label: nameOf(entry),
});

/** Groups by a closed list, in the list's order; groups without entries are left out. */
function byTerm<E extends PageEntry>(list: string, entries: readonly E[], termOf: (entry: E) => string): Group[] {
  return vocabulary(list)
    .map(({ value, label }) => ({
      id: value,
      label,
      links: entries.filter((entry) => termOf(entry) === value).map(linkOf),
    }))
    .filter(({ links }) => links.length > 0);
}

/** The entries of a collection as its sidebar and overview show them. */
export function groupsOf(all: Catalogue, collection: PageCollection): Group[] {
  switch (collection) {
    case 'patterns':
      return byTerm('pattern-kinds', all.patterns, ({ data }) => data.kind);
    case 'layers':
      return byTerm('usually', all.layers, ({ data }) => data.usually);
    case 'licenses':
      return byTerm('families', all.licenses, ({ data }) => data.family);
    case 'companies':
      return byTerm('company-kinds', all.companies, ({ data }) => data.kind);
    case 'projects':
      return byTerm('project-kinds', all.projects, ({ data }) => data.kind);
    case 'guides':
      return [{ id: 'all', label: 'All guides', links: all.guides.map(linkOf) }];
    case 'mistakes':
      return [{ id: 'all', label: 'All mistakes', links: all.mistakes.map(linkOf) }];
  }
}

/** The pages before and after an address, across groups. */
export function neighbours(
  groups: readonly Group[],
  href: string,
): { prev?: Link | undefined; next?: Link | undefined } {
  const links = groups.flatMap((group) => group.links);
  const at = links.findIndex((link) => link.href === href);
  return { prev: links[at - 1], next: at === -1 ? undefined : links[at + 1] };
}
