import type { z } from 'zod';
import { type Collection, collections } from '../../model/collections.ts';
import { type SingleName, schemas, singleSchemas } from '../../model/schemas/index.ts';
import type { Content, DataFile, Entry, Single } from './files.ts';
import { provingRefer } from './refer.ts';
import { type Mention, mentions } from './shape.ts';

/** Content with the schemas that describe it, as every check takes it. */
export interface Site {
  entries: readonly Entry[];
  singles: readonly Single[];
  decisionGuide: DataFile | undefined;
  ids(collection: Collection): readonly string[];
  /** The schema of an entry or of a file that stands alone; none where its closed lists cannot be read. */
  schemaOf(file: DataFile): z.ZodType | undefined;
  /** Every reference in the fields of `file`. */
  mentionsIn(file: DataFile): readonly Mention[];
}

/** Joins `content` with its schemas. `unreadable` is told of schemas that could not be made. */
export function joinSchemas(content: Content, unreadable: (message: string) => void): Site {
  const ids = (collection: Collection) =>
    content.entries.filter((entry) => entry.collection === collection).map((entry) => entry.id);
  const known = new Map(collections.map((collection) => [collection, ids(collection)]));
  const refer = provingRefer((collection) => known.get(collection) ?? []);

  const makers = { ...schemas, ...singleSchemas };
  const made = new Map<Collection | SingleName, z.ZodType>();
  for (const [name, make] of Object.entries(makers) as [Collection | SingleName, (typeof makers)[Collection]][]) {
    try {
      made.set(name, make(refer));
    } catch (error) {
      unreadable(error instanceof Error ? error.message : String(error));
    }
  }
  const schemaOf = (file: DataFile) =>
    made.get('collection' in file ? (file as Entry).collection : (file as Single).name);
  const found = new Map<DataFile, Mention[]>();
  for (const file of [...content.entries, ...content.singles]) {
    const schema = schemaOf(file);
    found.set(file, schema ? mentions(schema, file.yaml.data) : []);
  }
  return {
    entries: content.entries,
    singles: content.singles,
    decisionGuide: content.singles.find(({ name }) => name === 'decision-guide'),
    ids: (collection) => known.get(collection) ?? [],
    schemaOf,
    mentionsIn: (file) => found.get(file) ?? [],
  };
}
