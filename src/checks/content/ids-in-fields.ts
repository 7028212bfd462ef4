import { isPageCollection } from '../../model/collections.ts';
import { generatedIds } from '../../model/page-kind.ts';
import type { Entry } from './files.ts';
import { fieldsIn } from './values.ts';

/** Parts of pages that go by another word than the field they show. */
const fields: Readonly<Record<string, string>> = {
  may: 'answers',
  threshold: 'thresholds',
  misread: 'corrections',
  reasons: 'rationale',
  figures: 'outcomes',
  'suited-licenses': 'licenses',
};

const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** True where there is something to show. */
const isFilled = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const at = (value: unknown, key: string): unknown =>
  Object.hasOwn(fieldsIn(value), key) ? fieldsIn(value)[key] : undefined;

/**
 * Ids that the page of an entry makes from its own fields, as far as the fields tell: what it makes from other entries, as
 * "used by", only the built page has.
 */
export function idsInFields({ collection, yaml: { data } }: Entry): ReadonlySet<string> {
  if (!isPageCollection(collection)) return new Set();
  const answers = at(data, 'answers');
  return new Set(
    generatedIds(collection).filter(
      (id) =>
        isFilled(at(data, fields[id] ?? camelCase(id))) ||
        (id.startsWith('may-') && isFilled(at(answers, id.slice(4)))),
    ),
  );
}
