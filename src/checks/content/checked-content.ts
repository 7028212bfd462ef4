import type { z } from 'zod';
import { type Collection, collections } from '../../model/collections.ts';
import { type MakeSchema, type SingleName, schemas, singleSchemas } from '../../model/schemas/index.ts';
import { type TermOf, termList, termsFrom } from '../../model/vocabulary.ts';
import type { Content, DataFile, Entry, ListFile, Single } from './files.ts';
import { provingRefer } from './refer.ts';
import { type Mention, mentions } from './shape.ts';

/** Content with the schemas that describe it, as every check takes it. */
export interface CheckedContent {
  entries: readonly Entry[];
  singles: readonly Single[];
  decisionGuide: DataFile | undefined;
  entriesOf(collection: Collection): readonly Entry[];
  /** The entry of this id; undefined where there is none. */
  entry(collection: Collection, id: string): Entry | undefined;
  ids(collection: Collection): readonly string[];
  /** The schema of an entry or of a file that stands alone. */
  schemaOf(file: Entry | Single): z.ZodType;
  /** Makes the schema of a value from a closed list. */
  termOf: TermOf;
  /** The names of the closed lists that its schemas take values from. */
  listsAskedFor: ReadonlySet<string>;
  /** Every reference to an entry of `collection` in the fields of `file`. */
  mentionsIn(file: Entry | Single, collection: Collection): readonly Mention[];
}

/** Joins `content` with its schemas, which take values from `lists`. */
export function joinSchemas(content: Content, lists: readonly ListFile[]): CheckedContent {
  const byCollection = Map.groupBy(content.entries, ({ collection }) => collection);
  const entriesOf = (collection: Collection) => byCollection.get(collection) ?? [];
  const byId = new Map(
    collections.map((collection) => [collection, new Map(entriesOf(collection).map((entry) => [entry.id, entry]))]),
  );
  const known = new Map(collections.map((collection) => [collection, entriesOf(collection).map(({ id }) => id)]));
  const ids = (collection: Collection) => known.get(collection) ?? [];
  const refer = provingRefer(ids);

  const listsAskedFor = new Set<string>();
  const termOf = termsFrom((name) => {
    listsAskedFor.add(name);
    return valuesOf(lists.find((list) => list.name === name));
  });

  const makers: Record<Collection | SingleName, MakeSchema> = { ...schemas, ...singleSchemas };
  const names = Object.keys(makers) as (Collection | SingleName)[];
  const made = Object.fromEntries(names.map((name) => [name, makers[name](refer, termOf)])) as Record<
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
    entry: (collection, id) => byId.get(collection)?.get(id),
    ids,
    schemaOf,
    termOf,
    listsAskedFor,
    mentionsIn: (file, collection) => (found.get(file) ?? []).filter((mention) => mention.collection === collection),
  };
}

/** The values of a closed list; none where it is missing or does not read as one. */
function valuesOf(list: ListFile | undefined): string[] {
  if (!list || list.yaml.unread.length > 0) return [];
  return termList.safeParse(list.yaml.data).data?.map(({ value }) => value) ?? [];
}
