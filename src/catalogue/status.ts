import { pageCollections } from '../model/collections.ts';
import { isDue } from '../model/due.ts';
import { addressOf, type Catalogue, type Entry, nameOf, type PageEntry } from './catalogue.ts';

/** Kinds of sources that are the document itself, or of whoever it is about; the others report. */
const firstHand = new Set<string>(['license-text', 'filing', 'company', 'repository', 'standard', 'law', 'paper']);

/** Statements in fields that name a source, and what kind of source that is. */
export interface Sourced {
  statements: number;
  /** Those not marked as second-hand of which a source is the document itself, or of whoever it is about. */
  firstHand: number;
}

/** A statement in fields: the sources it names, and whether it is marked as second-hand. */
interface Statement {
  ids: readonly string[];
  secondary: boolean;
}

/** The statements in the fields of an entry: each object that names a source in `source` or several in `sources`. */
function statementsIn(value: unknown, isTop: boolean): Statement[] {
  if (Array.isArray(value)) return value.flatMap((each) => statementsIn(each, false));
  if (typeof value !== 'object' || value === null) return [];
  const { source, sources, confidence } = value as {
    source?: { id: string };
    sources?: readonly { id: string }[];
    confidence?: string;
  };
  const ids = source ? [source.id] : !isTop && Array.isArray(sources) ? sources.map(({ id }) => id) : [];
  const within = Object.values(value).flatMap((each) => statementsIn(each, false));
  return ids.length > 0 ? [{ ids, secondary: confidence === 'secondary' }, ...within] : within;
}

/** Counts the statements in fields, those of events among them. */
export function sourced(all: Catalogue): Sourced {
  const isFirstHand = (id: string) => firstHand.has(all.byId.sources.get(id)?.data.kind ?? '');
  const pages = pageCollections.flatMap((collection): readonly PageEntry[] => all[collection]);
  const statements = [
    // The sources of a page are those of all its statements; those of an event are its own.
    ...pages.flatMap(({ data }) => statementsIn(data, true)),
    ...all.events.flatMap(({ data }) => statementsIn(data, false)),
  ];
  return {
    statements: statements.length,
    firstHand: statements.filter(({ ids, secondary }) => !secondary && ids.some(isFirstHand)).length,
  };
}

/** Sources of a kind, how they were read, and by whom they were not written. */
export interface SourcesRead {
  all: number;
  /** Those of which passages were read, as a search shows them. */
  inExcerpt: number;
  /** Those read in quotations by others. */
  quoted: number;
  /** Those that a program wrote. */
  byPrograms: number;
}

/** Counts sources, and among them those that were not read themselves as far as their facts need it, or not written by people. */
export function countRead(sources: readonly Entry<'sources'>[]): SourcesRead {
  const read = (how: 'excerpt' | 'quoted') => sources.filter(({ data }) => data.read === how).length;
  const byPrograms = sources.filter(({ data }) => data.writtenBy === 'program').length;
  return { all: sources.length, inExcerpt: read('excerpt'), quoted: read('quoted'), byPrograms };
}

/** Sources by their kind. */
export function sourcesByKind(all: Catalogue): Map<Entry<'sources'>['data']['kind'], SourcesRead> {
  const kinds = Map.groupBy(all.sources, ({ data }) => data.kind);
  return new Map([...kinds].map(([kind, sources]) => [kind, countRead(sources)]));
}

/** A page with the day its facts were checked. */
export interface CheckedPage {
  href: string;
  label: string;
  checked: string;
  due: boolean;
}

/** The pages, those checked longest ago first. */
export function checkedPages(all: Catalogue, today: string): CheckedPage[] {
  return pageCollections
    .flatMap((collection): readonly PageEntry[] => all[collection])
    .map((page) => ({
      href: addressOf(page),
      label: nameOf(page),
      checked: page.data.checked,
      due: isDue(page.data, today),
    }))
    .sort((a, b) => a.checked.localeCompare(b.checked, 'en') || a.label.localeCompare(b.label, 'en'));
}
