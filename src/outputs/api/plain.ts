import type { Reference } from '../../model/collections.ts';
import { targets } from '../../model/references.ts';
import { bare, childOf, type Schema } from '../../model/shape.ts';

/** `value`, which `schema` describes, with each reference as its file has it: the id, or `<collection>/<id>` for any page. */
export function plain(schema: Schema, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const target = targets.get(bare(schema))?.target;
  if (target) {
    const { collection, id } = value as Reference;
    return target === 'any-page' ? `${collection}/${id}` : id;
  }
  const plainPart = (key: string | number, part: unknown) => {
    const next = childOf(schema, key);
    return next ? plain(next, part) : part;
  };
  if (Array.isArray(value)) return value.map((part, index) => plainPart(index, part));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainPart(key, part)]));
}
