import type { PageEntry } from '../model/entry.ts';
import { pageKind } from '../model/page-kind.ts';
import { type Side, sideOfOpenness } from '../model/sides.ts';
import { term } from '../model/vocabulary.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { opennessOf, termsGroupsOf } from './model-terms.ts';
import { opennessInWords } from './model-words.ts';

/** Where an entry stands against the line, and the word for it. */
export interface Standing {
  side: Side;
  word: string;
}

/** The sign of an entry; undefined where its kind has none. */
export function standingOf(all: Catalogue, entry: PageEntry): Standing | undefined {
  const { sign, standsByLicenses } = pageKind(entry.collection);
  if (standsByLicenses) return standingOfModel(all, entry as Entry<'models'>);
  const value = sign?.of(entry.data as never);
  if (!sign || value === undefined) return undefined;
  return { side: sign.sideOf(value), word: term(sign.list, value).label };
}

/** A line stands where all its releases do; else it stands across the line. */
function standingOfModel(all: Catalogue, model: Entry<'models'>): Standing | undefined {
  const found = new Set(termsGroupsOf(all, model).map(({ terms }) => opennessOf(terms)));
  const [only] = found;
  if (found.size > 1) return { side: 'part', word: 'Differs by release' };
  return only && { side: sideOfOpenness[only], word: opennessInWords(only) };
}
