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
  ids(collection: Collection): readonly string[];
  /** The schema of an entry or of a file that stands alone. */
  schemaOf(file: DataFile): z.ZodType;
  /** Every reference in the fields of `file`. */
  mentionsIn(file: DataFile): readonly Mention[];
}

/** Joins `content` with its schemas. */
export function joinSchemas(content: Content): CheckedContent {
  const ids = (collection: Collection) =>
    content.entries.filter((entry) => entry.collection === collection).map((entry) => entry.id);
  const known = new Map(collections.map((collection) => [collection, ids(collection)]));
  const refer = provingRefer((collection) => known.get(collection) ?? []);

  const makers: Record<Collection | SingleName, (refer: Refer) => z.ZodType> = { ...schemas, ...singleSchemas };
  const names = Object.keys(makers) as (Collection | SingleName)[];
  const made = Object.fromEntries(names.map((name) => [name, makers[name](refer)])) as Record<
    (typeof names)[number],
    z.ZodType
  >;
  const schemaOf = (file: DataFile) => made['collection' in file ? (file as Entry).collection : (file as Single).name];
  const files: DataFile[] = [...content.entries, ...content.singles];
  const found = new Map(files.map((file) => [file, mentions(schemaOf(file), file.yaml.data)]));
  return {
    entries: content.entries,
    singles: content.singles,
    decisionGuide: content.singles.find(({ name }) => name === 'decision-guide'),
    ids: (collection) => known.get(collection) ?? [],
    schemaOf,
    mentionsIn: (file) => found.get(file) ?? [],
  };
}
