import { z } from 'zod';

/** A schema of any kind. */
export type Schema = z.core.$ZodType;

/** Takes off what does not change where a value stands: optional, default, preprocessing. */
export function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap());
  if (schema instanceof z.ZodPipe && schema.in instanceof z.ZodTransform) return bare(schema.out);
  return schema;
}

/** The schema of what stands at the key or index `part` in data that `schema` describes. */
export function childOf(schema: Schema, part: string | number): Schema | undefined {
  const around = bare(schema);
  if (around instanceof z.ZodObject) return Object.hasOwn(around.shape, part) ? around.shape[String(part)] : undefined;
  return around instanceof z.ZodArray ? around.element : undefined;
}
