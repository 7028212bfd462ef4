import { type Entry, urlOf } from '../../catalogue/catalogue.ts';
import { osiApproved } from '../../catalogue/osi.ts';
import type { Collection } from '../../model/collections.ts';

/** A field that nobody types. */
interface DerivedField {
  /** What the JSON Schema says of it. */
  schema: object;
  /** What it holds for an entry. */
  of: (entry: Entry) => unknown;
}
type Fields = Readonly<Record<string, DerivedField>>;

const ofEvery: Fields = {
  id: {
    schema: { type: 'string', description: 'Name of its file without the ending, unique in the collection.' },
    of: ({ id }) => id,
  },
  url: { schema: { type: 'string', description: 'Address on this site, from the root.' }, of: urlOf },
};

const ofOne: Readonly<Partial<Record<Collection, Fields>>> = {
  licenses: {
    osiApproved: {
      schema: { type: 'boolean', description: 'As SPDX records it.' },
      of: ({ data }) => 'spdxIds' in data && osiApproved(data.spdxIds),
    },
  },
};

/** What the data of a collection has beside the fields of the content model, by name. */
export function derivedFields(collection: Collection): Fields {
  return { ...ofEvery, ...ofOne[collection] };
}
