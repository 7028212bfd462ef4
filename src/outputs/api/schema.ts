import { z } from 'zod';
import type { Collection, Refer } from '../../model/collections.ts';
import { targets } from '../../model/references.ts';
import { schemas } from '../../model/schemas/index.ts';
import { derivedFields } from './derived.ts';
import { apiVersion } from './version.ts';

/** In the data a reference is the id as written. */
export const refer = ((collection: Collection) =>
  z.string().register(targets, { target: collection })) as unknown as Refer;

/** The schema of one entry of `collection`, its references as written. */
export function itemSchema(collection: Collection): z.ZodType {
  return schemas[collection](refer);
}

/** The JSON Schema (2020-12) of `/api/<collection>.json`, made from the schema that the content itself must meet. */
export function jsonSchemaOf(collection: Collection): object {
  const item = z.toJSONSchema(itemSchema(collection), { unrepresentable: 'any', io: 'output' }) as {
    properties: Record<string, unknown>;
    required: string[];
  };
  const derived = Object.fromEntries(
    Object.entries(derivedFields(collection)).map(([name, { schema }]) => [name, schema]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Opening Moves: ${collection}`,
    type: 'object',
    required: ['$schema', 'apiVersion', 'items'],
    additionalProperties: false,
    properties: {
      $schema: { const: `/api/schema/${collection}.json`, description: 'Address of this schema, from the root.' },
      apiVersion: {
        const: apiVersion,
        description: 'Version of the shape; it is raised when a field goes or changes its type.',
      },
      items: {
        type: 'array',
        description: 'Every entry of the collection.',
        items: {
          type: 'object',
          description: `One of the ${collection}.`,
          properties: { ...derived, ...item.properties },
          required: [...new Set([...Object.keys(derived), ...item.required])],
          additionalProperties: false,
        },
      },
    },
  };
}
