import type { Collection, DataCollection, PageCollection } from './collections.ts';
import type { DataOf, Entry } from './entry.ts';
import type { SearchType } from './search-types.ts';
import type { Section } from './sections.ts';
import type { Side } from './sides.ts';

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
  /** The field that holds what it is called. */
  nameField: 'title' | 'term';
  /** Order in which readers meet the entries. */
  compare: (a: Entry<C>, b: Entry<C>) => number;
}

/** What sets a collection of pages apart, beside its schema and the body of its page. */
export interface PageKind<C extends PageCollection = PageCollection> extends Common<C> {
  form: 'page';
  /** As what its entries are found. */
  searchType: SearchType;
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
  /** Whether that, and its summary, follow from the licenses it names. */
  standsByLicenses?: true;
  /** Whether readers can subscribe to what changes and happens there. */
  hasFeed?: true;
  /** Whether projects can show its sign and name in their README. */
  hasBadge?: true;
  /** What readers can narrow a search by. */
  facets: readonly ListedValue<C>[];
  /**
   * The second-level headings of its prose in their fixed order; `free` where each page names its own. What a page shows
   * from its fields is not prose and not listed.
   */
  sections: readonly Section[] | 'free';
  /** How many words of prose a page has at least, where it is there to explain. */
  leastWords?: number;
  /** Ids that its pages make from fields, beside those of every page. Prose may link to them and not use them. */
  idsFromFields: readonly string[];
}

/** What sets a collection of plain facts apart. Its entries are shown on pages that are no entries. */
export interface DataKind<C extends DataCollection = DataCollection> extends Common<C> {
  form: 'data';
  /** The field whose date begins the name of the file, where one does. */
  datedBy?: string;
  /** Whether people look for an entry by its name, so that no two may share one. */
  hasNames: boolean;
  /** Where an entry is read. */
  addressOf: (entry: Entry<C>) => string;
  /** The page that lists them and what stands there, where the navigation names it. */
  room?: { href: `/${string}/`; holds: string };
}
