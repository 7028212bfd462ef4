import { z } from 'zod';
import type { Collection, Refer } from '../collections.ts';
import { kinds } from '../kinds.ts';

type Schema = z.core.$ZodType;

const targets = z.registry<{ collection: Collection }>();

/** References that take any id and remember what they point to. */
const refer: Refer = (collection) =>
  z
    .string()
    .transform((id) => ({ collection, id }))
    .register(targets, { collection });

/** Values to begin with where a list has them: a writer who forgets them has promised nothing. */
const claimsLeast = new Set<unknown>(['unclear', 'none', 'restricted']);

const isLeft = (schema: Schema) => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
const fits = (schema: Schema, value: unknown) => z.safeParse(schema, value).success;
const faults = (schema: Schema, value: unknown) => z.safeParse(schema, value).error?.issues.length ?? 0;

function bare(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}

/** A value that the schema takes: for text its own description, else the first of some usual ones that fits. */
function valueFor(given: Schema, today: string): unknown {
  const schema = bare(given);
  const target = targets.get(schema)?.collection;
  if (target) return `a-${kinds[target].one.toLowerCase()}-id`;
  if (schema instanceof z.ZodObject) return objectFor(schema, today);
  if (schema instanceof z.ZodEnum) return schema.options.find((option) => claimsLeast.has(option)) ?? schema.options[0];
  if (schema instanceof z.ZodArray) {
    const lengths = [0, 1, 2, 3, 4, 5].map((length) => Array(length).fill(valueFor(schema.element, today)));
    return lengths.find((list) => fits(schema, list)) ?? [];
  }
  const description = (given as z.ZodType).description ?? (schema as z.ZodType).description ?? 'To be written';
  const usual = [today, 'https://example.org/', description, 'To be written', 1];
  // A date takes a date, an address an address; what takes any text takes its description.
  const exact = usual.filter((value) => !fits(schema, description) || value === description);
  return exact.find((value) => fits(schema, value));
}

/** Values for what must be there, and for what may be left out where leaving it out is a fault of the whole. */
function objectFor(schema: z.ZodObject, today: string): Record<string, unknown> {
  const fields = Object.entries(schema.shape);
  let made = Object.fromEntries(
    fields.filter(([, field]) => !isLeft(field)).map(([key, field]) => [key, valueFor(field, today)]),
  );
  for (const [key, field] of fields.filter(([, each]) => isLeft(each))) {
    const more = { ...made, [key]: valueFor(field, today) };
    if (faults(schema, more) < faults(schema, made)) made = more;
  }
  return made;
}

/** Fields of a new entry, and with their descriptions those it may have beside them. */
export function fieldsFor(schemaOf: (refer: Refer) => z.ZodType, today: string) {
  const schema = schemaOf(refer) as z.ZodObject;
  const fields = objectFor(schema, today);
  const others = Object.entries(schema.shape)
    .filter(([key]) => !(key in fields))
    .map(([key, field]) => ({ key, description: (field as z.ZodType).description ?? '' }));
  return { fields, others };
}
