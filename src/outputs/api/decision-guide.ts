import { z } from 'zod';
import type { DecisionGuide } from '../../model/decision-guide/paths.ts';
import { addressOfOutcome } from '../../model/outcome-address.ts';
import { decisionGuideSchema } from '../../model/schemas/decision-guide.ts';
import { plain } from './plain.ts';
import { refer } from './schema.ts';

const address = '/api/schema/decision-guide.json';
const schema = decisionGuideSchema(refer);

/** The decision guide as other programs get it: its fields, references as ids, each outcome with its page. */
export function decisionGuideData(guide: DecisionGuide): object {
  const { outcomes, ...rest } = plain(schema, guide) as { outcomes: { id: string }[] };
  return {
    $schema: address,
    ...rest,
    outcomes: outcomes.map(({ id, ...outcome }) => ({ id, url: addressOfOutcome(id), ...outcome })),
  };
}

interface ObjectSchema {
  properties: Record<string, unknown>;
  required: string[];
}

/** The JSON Schema (2020-12) of that, made from the schema that `content/decision-guide.yml` itself must meet. */
export function decisionGuideJsonSchema(): object {
  const { properties, required, ...rest } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
  }) as unknown as ObjectSchema;
  const outcomes = properties.outcomes as { items: ObjectSchema };
  const url = { type: 'string', description: 'Address of its page on this site, from the root.' };
  return {
    ...rest,
    title: 'Opening Moves: decision guide',
    properties: {
      $schema: { const: address, description: 'Address of this schema, from the root.' },
      ...properties,
      outcomes: {
        ...outcomes,
        items: {
          ...outcomes.items,
          properties: { url, ...outcomes.items.properties },
          required: ['url', ...outcomes.items.required],
        },
      },
    },
    required: ['$schema', ...required],
  };
}
