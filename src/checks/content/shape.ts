import { z } from 'zod';
import type { Collection } from '../../model/collections.ts';
import { targets } from '../../model/references.ts';
import { bare, childOf, type Schema } from '../../model/shape.ts';
import type { Path } from './yaml/read.ts';

/** The schema of what stands at `path` in data that `schema` describes. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return bare(schema);
  const next = childOf(schema, first);
  return next && schemaAt(next, rest);
}

/** The keys an object at `path` may have. */
export function keysAt(schema: Schema, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** Calls `visit` with every value in `data` and the schema of that value, from the top down. */
export function walk(schema: Schema, data: unknown, visit: Visit, path: Path = []): void {
  visit(bare(schema), data, path);
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Array.isArray(data) ? data.entries() : Object.entries(data)) {
    const next = childOf(schema, key);
    if (next) walk(next, value, visit, [...path, key]);
  }
}
type Visit = (schema: Schema, value: unknown, path: Path) => void;

/** A reference as written. */
export interface Mention {
  collection: Collection;
  id: string;
  path: Path;
}

/** Every reference in `data` into one collection, whether or not its target exists. */
export function mentions(schema: Schema, data: unknown): Mention[] {
  const found: Mention[] = [];
  walk(schema, data, (part, id, path) => {
    const target = targets.get(part)?.target;
    if (target && target !== 'any-page' && typeof id === 'string') found.push({ collection: target, id, path });
  });
  return found;
}
