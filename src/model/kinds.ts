import type { Collection, DataCollection, PageCollection } from './collections.ts';
import type { DataOf, Entry } from './entry.ts';
import { type Side, sideOfLayer, sideOfOpenness } from './sides.ts';

/** A value that an entry has from a closed list of `content/vocabulary/`. */
export interface ListedValue<C extends Collection> {
  /** Name in an address: `family`. */
  key: string;
  /** What readers see above the choices: `Family`. */
  label: string;
  /** File of the closed list: `families`. */
  list: string;
  /** The entry's value; undefined where it has none. */
  of: (data: DataOf<C>) => string | undefined;
}

interface Common<C extends Collection> {
  /** What one entry is called: `License`. */
  one: string;
  /** What several are called: `Licenses`. */
  many: string;
  /** Order in which readers meet the entries. */
  compare: (a: Entry<C>, b: Entry<C>) => number;
}

/** What sets a collection of pages apart, beside its schema and the body of its page. */
export interface PageKind<C extends PageCollection = PageCollection> extends Common<C> {
  form: 'page';
  /** What a reader finds there, in one line of the navigation. */
  holds: string;
  /** The sentence under the title of the overview. */
  summary: string;
  /** A page that shows the entries in another way; named above the overview. */
  otherView?: { href: `/${string}/`; text: string };
  /** The short name that lists and links use. */
  nameOf: (data: DataOf<C>) => string;
  /** What the overview and the sidebar group by; all in one group where left out. */
  groupedBy?: ListedValue<C>;
  /** The one fact shown with a search result. */
  fact?: ListedValue<C>;
  /** Which side of the line an entry stands on. */
  sign?: ListedValue<C> & { sideOf: (value: string) => Side };
  /** What readers can narrow a search by. */
  facets: readonly ListedValue<C>[];
}

/** What sets a collection of plain facts apart. Its entries are shown on pages that are no entries. */
export interface DataKind<C extends DataCollection = DataCollection> extends Common<C> {
  form: 'data';
  /** Where an entry is read. */
  addressOf: (entry: Entry<C>) => string;
  /** The page that lists them and what stands there, where the navigation names it. */
  room?: { href: `/${string}/`; holds: string };
}

const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) =>
  a.data.title.localeCompare(b.data.title, 'en');
const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) => a.data.order - b.data.order;
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'en');
const title = (data: { title: string }) => data.title;

const family: ListedValue<'licenses'> = {
  key: 'family',
  label: 'Family',
  list: 'families',
  of: (data) => data.family,
};
const openness: ListedValue<'licenses'> = {
  key: 'openness',
  label: 'Openness',
  list: 'openness',
  of: (data) => data.openness,
};
const companyKind: ListedValue<'companies'> = {
  key: 'kind',
  label: 'Kind',
  list: 'company-kinds',
  of: (data) => data.kind,
};
const stage: ListedValue<'companies'> = { key: 'stage', label: 'Stage', list: 'stages', of: (data) => data.stage };
const projectKind: ListedValue<'projects'> = {
  key: 'kind',
  label: 'Kind',
  list: 'project-kinds',
  of: (data) => data.kind,
};
const patternKind: ListedValue<'patterns'> = {
  key: 'kind',
  label: 'Kind',
  list: 'pattern-kinds',
  of: (data) => data.kind,
};
const usually: ListedValue<'layers'> = {
  key: 'usually',
  label: 'Usually',
  list: 'usually',
  of: (data) => data.usually,
};

/**
 * One row per collection: everything that differs between them and is neither schema nor body. Code reads the row; none
 * asks for a collection by name to tell what to show. Rows stand in the order of the navigation.
 */
export const kinds: { [C in PageCollection]: PageKind<C> } & { [C in DataCollection]: DataKind<C> } = {
  guides: {
    form: 'page',
    one: 'Guide',
    many: 'Guides',
    compare: byOrder,
    holds: 'What openness means, why companies do it, what to settle first',
    summary: 'Start here: what openness means in AI, why companies choose it, and what to settle before you do.',
    nameOf: title,
    facets: [],
  },
  patterns: {
    form: 'page',
    one: 'Pattern',
    many: 'Patterns',
    compare: byOrder,
    holds: 'Open weights, open core, open tooling, and when not to use them',
    summary: 'Ways to open one part and live from the rest. Each says who runs it, what pays, and when not to use it.',
    nameOf: title,
    groupedBy: patternKind,
    fact: patternKind,
    facets: [patternKind],
  },
  layers: {
    form: 'page',
    one: 'Layer',
    many: 'Layers',
    compare: byOrder,
    holds: 'Layer by layer: open it or hold it, and under which license',
    summary: 'Layer by layer: on which side of the line it usually falls, and the condition that turns the answer.',
    nameOf: title,
    groupedBy: usually,
    sign: { ...usually, sideOf: (value) => sideOfLayer[value as keyof typeof sideOfLayer] },
    facets: [usually],
  },
  licenses: {
    form: 'page',
    one: 'License',
    many: 'Licenses',
    compare: (a, b) => a.data.shortTitle.localeCompare(b.data.shortTitle, 'en', { numeric: true }),
    holds: 'May we sell, host, fine-tune, distill: six answers each, with clauses',
    summary: 'What each license lets you do, what it asks, and who found out. Six answers each, with the clause.',
    otherView: { href: '/compare/licenses/', text: 'See all of them side by side' },
    nameOf: (data) => data.shortTitle,
    groupedBy: family,
    fact: family,
    sign: { ...openness, sideOf: (value) => sideOfOpenness[value as keyof typeof sideOfOpenness] },
    facets: [family, openness],
  },
  companies: {
    form: 'page',
    one: 'Company',
    many: 'Companies',
    compare: byTitle,
    holds: 'What each one opened and held, its reasons, its numbers, what went wrong',
    summary: 'What each one opened and held, the reasons it gave, the numbers that followed, and what to take from it.',
    nameOf: title,
    groupedBy: companyKind,
    fact: companyKind,
    facets: [companyKind, stage],
  },
  projects: {
    form: 'page',
    one: 'Project',
    many: 'Projects',
    compare: byTitle,
    holds: 'License, steward and governance of what others build on',
    summary: 'Frameworks, engines and forks others build on: license, steward, who decides.',
    nameOf: title,
    groupedBy: projectKind,
    fact: projectKind,
    facets: [projectKind],
  },
  mistakes: {
    form: 'page',
    one: 'Mistake',
    many: 'Mistakes',
    compare: byOrder,
    holds: 'The tell-tale signs, the bill, and the way out',
    summary: 'How opening goes wrong: the signs, real cases, the bill, and the way out.',
    nameOf: title,
    facets: [],
  },
  glossary: {
    form: 'data',
    one: 'Term',
    many: 'Glossary',
    compare: (a, b) => a.data.term.localeCompare(b.data.term, 'en'),
    addressOf: ({ id }) => `/glossary/#${id}`,
    room: { href: '/glossary/', holds: 'What a word means, in sixty words at most' },
  },
  events: {
    form: 'data',
    one: 'Event',
    many: 'Events',
    compare: (a, b) => a.data.date.localeCompare(b.data.date) || byId(a, b),
    addressOf: () => '/timeline/',
  },
  sources: {
    form: 'data',
    one: 'Source',
    many: 'Sources',
    compare: byId,
    addressOf: ({ id }) => `/sources/#source-${id}`,
    room: { href: '/sources/', holds: 'Every document the facts rest on, and the day it was read' },
  },
};

/** The row of a collection of pages, for code that takes any of them. */
export function pageKind(collection: PageCollection): PageKind {
  // Safe for readers: an entry's own collection picks the row, so its functions get the fields they ask for.
  return kinds[collection] as unknown as PageKind;
}
