import type { z } from 'zod';
import { type Collection, collections, type Refer } from '../../model/collections.ts';
import { type SingleName, schemas, singleSchemas } from '../../model/schemas/index.ts';
import type { Content, DataFile, Entry, Single } from './files.ts';
import { provingRefer } from './refer.ts';
import { type Mention, mentions } from './shape.ts';

/** Content with the schemas that describe it, as every check takes it. */
export interface CheckedContent {
  entries: readonly Entry[];
  singles: readonly Single[];
  decisionGuide: DataFile | undefined;
  entriesOf(collection: Collection): readonly Entry[];
  ids(collection: Collection): readonly string[];
  /** The schema of an entry or of a file that stands alone. */
  schemaOf(file: Entry | Single): z.ZodType;
  /** Every reference to an entry of `collection` in the fields of `file`. */
  mentionsIn(file: Entry | Single, collection: Collection): readonly Mention[];
}

/** Joins `content` with its schemas. */
export function joinSchemas(content: Content): CheckedContent {
  const byCollection = Map.groupBy(content.entries, ({ collection }) => collection);
  const entriesOf = (collection: Collection) => byCollection.get(collection) ?? [];
  const known = new Map(collections.map((collection) => [collection, entriesOf(collection).map(({ id }) => id)]));
  const ids = (collection: Collection) => known.get(collection) ?? [];
  const refer = provingRefer(ids);

  const makers: Record<Collection | SingleName, (refer: Refer) => z.ZodType> = { ...schemas, ...singleSchemas };
  const names = Object.keys(makers) as (Collection | SingleName)[];
  const made = Object.fromEntries(names.map((name) => [name, makers[name](refer)])) as Record<
    (typeof names)[number],
    z.ZodType
  >;
  const schemaOf = (file: Entry | Single) => made['collection' in file ? file.collection : file.name];
  const files = [...content.entries, ...content.singles];
  const found = new Map(files.map((file) => [file, mentions(schemaOf(file), file.yaml.data)]));
  return {
    entries: content.entries,
    singles: content.singles,
    decisionGuide: content.singles.find(({ name }) => name === 'decision-guide'),
    entriesOf,
    ids,
    schemaOf,
    mentionsIn: (file, collection) => (found.get(file) ?? []).filter((mention) => mention.collection === collection),
  };
}
