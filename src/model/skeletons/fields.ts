import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { kinds } from '../kinds.ts';
import { targets } from '../references.ts';

type Schema = z.core.$ZodType;

/** References that take any id and remember what they point to. */
const refer: Refer = (collection) =>
  z
    .string()
    .transform((id) => ({ collection, id }))
    .register(targets, { target: collection });

/** Values to begin with where a list has them: a writer who forgets them has promised nothing. */
const claimsLeast = new Set<unknown>(['unclear', 'none', 'restricted', 'docs']);

const isLeft = (schema: Schema) => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
const fits = (schema: Schema, value: unknown) => z.safeParse(schema, value).success;
const faults = (schema: Schema, value: unknown) => z.safeParse(schema, value).error?.issues.length ?? 0;

function bare(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}

/** A value that the schema takes: for text its own description, else the first of some usual ones that fits. */
function valueFor(given: Schema, today: string): unknown {
  const schema = bare(given);
  const target = targets.get(schema)?.target;
  if (target === 'any-page') return 'licenses/a-license-id';
  if (target) return `a-${kinds[target].one.toLowerCase()}-id`;
  if (schema instanceof z.ZodObject) return objectFor(schema, today);
  if (schema instanceof z.ZodEnum) return schema.options.find((option) => claimsLeast.has(option)) ?? schema.options[0];
  if (schema instanceof z.ZodArray) {
    const lists = [0, 1, 2, 3, 4, 5].map((length) => listFor(schema.element, length, today));
    return lists.find((list) => fits(schema, list)) ?? [];
  }
  const description = (given as z.ZodType).description ?? (schema as z.ZodType).description ?? 'To be written';
  return [description, 'To be written', today, 'https://example.org/', 1, false].find((value) => fits(schema, value));
}

/** A list of `length` values; texts are numbered, so that no two of them are the same. */
function listFor(element: Schema, length: number, today: string): unknown[] {
  const value = valueFor(element, today);
  return Array.from({ length }, (_, index) => {
    const numbered = `${String(value)} ${index + 1}`;
    return index > 0 && typeof value === 'string' && fits(element, numbered) ? numbered : value;
  });
}

/** Values for what must be there, and for what may be left out where leaving it out is a fault of the whole. */
function objectFor(schema: z.ZodObject, today: string): Record<string, unknown> {
  const fields = Object.entries(schema.shape);
  let made = Object.fromEntries(
    fields.filter(([, field]) => !isLeft(field)).map(([key, field]) => [key, valueFor(field, today)]),
  );
  for (const [key, field] of fields.filter(([, each]) => isLeft(each))) {
    const inner = bare(field);
    const value = inner instanceof z.ZodArray ? listFor(inner.element, 1, today) : valueFor(field, today);
    const more = { ...made, [key]: value };
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
