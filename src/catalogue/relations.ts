import { pageCollections, type Reference } from '../model/collections.ts';
import type { Entry, PageEntry } from '../model/entry.ts';
import type { Lists } from './catalogue.ts';
import { keyOf } from './entries.ts';

/** A row of a company's `opened` with the company it stands in. */
export interface Opening {
  company: Entry<'companies'>;
  row: Entry<'companies'>['data']['opened'][number];
}

/** What refers to what, read from the other end. Keys are those of `keyOf`: `licenses/mit`. */
export interface Relations {
  /** Events that name a page: as company, project, model or license, before or after. */
  events: ReadonlyMap<string, readonly Entry<'events'>[]>;
  /** Changes that pages show: what each of them said before. */
  changes: ReadonlyMap<string, readonly Entry<'changes'>[]>;
  /** License changes away from a license. */
  departures: ReadonlyMap<string, readonly Entry<'events'>[]>;
  /** What companies opened, by its license and by its layer. */
  openings: ReadonlyMap<string, readonly Opening[]>;
  /** Lines of models by the license of a release and by their publisher, whose name stands for itself where it has no page. */
  models: ReadonlyMap<string, readonly Entry<'models'>[]>;
  /** Projects by their license. */
  projects: ReadonlyMap<string, readonly Entry<'projects'>[]>;
  /** The licenses that supersede one. */
  successors: ReadonlyMap<string, readonly Entry<'licenses'>[]>;
  /** Entries that name a source, pages before events. */
  users: ReadonlyMap<string, readonly (PageEntry | Entry<'events'>)[]>;
  /** Pages whose fields refer to a page, in the order of the navigation. */
  mentions: ReadonlyMap<string, readonly PageEntry[]>;
}

/** Collects items under the keys each of them names, in order, one item once under a key. */
function gather<T>(items: readonly T[], refs: (item: T) => readonly (Reference | string | undefined)[]) {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(refs(item).flatMap((ref) => (typeof ref === 'object' ? keyOf(ref) : (ref ?? []))))) {
      const known = found.get(key);
      if (known) known.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

const licensesOf = (steps: Entry<'events'>['data']['from']) => steps.map((step) => step.license);

function left({ data }: Entry<'events'>): Reference[] {
  const kept = new Set(data.to.flatMap(({ license }) => license?.id ?? []));
  return data.from.flatMap(({ license }) => (license && !kept.has(license.id) ? license : []));
}

/** Every reference anywhere inside an entry's data. */
function referencesIn(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('collection' in value && 'id' in value) return [value as Reference];
  return Object.values(value).flatMap(referencesIn);
}

/** Reads every relation once. */
export function relate(lists: Lists): Relations {
  // Lines of models are many, and stand on the pages they mention in lists of their own.
  const pages = pageCollections
    .filter((collection) => collection !== 'models')
    .flatMap((collection): readonly PageEntry[] => lists[collection]);
  const openings = lists.companies.flatMap((company) => company.data.opened.map((row): Opening => ({ company, row })));
  return {
    events: gather(lists.events, ({ data }) => [
      ...data.companies,
      ...data.projects,
      ...data.models,
      ...data.licenses,
      ...licensesOf(data.from),
      ...licensesOf(data.to),
    ]),
    changes: gather(lists.changes, ({ data }) => data.pages),
    departures: gather(lists.events, left),
    openings: gather(openings, ({ row }) => [row.license, row.layer]),
    models: gather(lists.models, ({ data: { publisher, releases } }) => [
      publisher.company,
      publisher.project,
      publisher.name,
      ...releases.flatMap(({ weights }) => weights.map(({ license }) => license)),
    ]),
    projects: gather(lists.projects, ({ data }) => [data.license]),
    successors: gather(lists.licenses, ({ data }) => [data.supersedes]),
    users: gather(
      [...pageCollections.flatMap((collection): readonly PageEntry[] => lists[collection]), ...lists.events],
      ({ data }) => referencesIn(data).filter(({ collection }) => collection === 'sources'),
    ),
    mentions: gather(pages, (page) => referencesIn(page.data).filter((ref) => keyOf(ref) !== keyOf(page))),
  };
}
