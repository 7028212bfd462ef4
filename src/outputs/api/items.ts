import { type Entry, urlOf } from '../../catalogue/catalogue.ts';
import { osiApproved } from '../../catalogue/osi.ts';
import type { Reference } from '../../model/collections.ts';

const isReference = (value: object): value is Reference => 'collection' in value && 'id' in value;

/** References become ids; where any kind of page may stand, `<collection>/<id>`. */
function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((part) => plain(part, key));
  if (typeof value !== 'object' || value === null) return value;
  if (isReference(value)) return key === 'related' || key === 'see' ? `${value.collection}/${value.id}` : value.id;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part, name)]));
}

/**
 * An entry as other programs get it: the fields of the content model, references as ids, derived fields added.
 * `url` is the page; a source's own `url` is the document, and stays.
 */
export function itemOf(entry: Entry): Record<string, unknown> {
  const derived = entry.collection === 'licenses' ? { osiApproved: osiApproved(entry.data.spdxIds) } : {};
  return {
    id: entry.id,
    url: urlOf(entry),
    ...(plain(entry.data) as Record<string, unknown>),
    ...derived,
  };
}
