import type { Entry } from '../../catalogue/catalogue.ts';
import type { Collection } from '../../model/collections.ts';
import type { Schema } from '../../model/shape.ts';
import { derivedFields } from './derived.ts';
import { plain } from './plain.ts';
import { itemSchema } from './schema.ts';

/** The fields of each collection, made once: every entry asks for them. */
const shapes: Partial<Record<Collection, Schema>> = {};

function shapeOf(collection: Collection): Schema {
  const shape = shapes[collection] ?? itemSchema(collection);
  shapes[collection] = shape;
  return shape;
}

/**
 * An entry as other programs get it: the fields of the content model, references as ids, derived fields added.
 * `url` is the page; a source's own `url` is the document, and stays.
 */
export function itemOf(entry: Entry): Record<string, unknown> {
  const derived = Object.entries(derivedFields(entry.collection)).map(([name, { of }]) => [name, of(entry)] as const);
  return {
    ...Object.fromEntries(derived),
    ...(plain(shapeOf(entry.collection), entry.data) as Record<string, unknown>),
  };
}
