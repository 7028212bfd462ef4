import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { phrase, sentence } from './schemas/fields.ts';

/** One value of a closed list: what stands in the files, what readers see, and what it means. */
export interface Term<V extends string = string> {
  value: V;
  label: string;
  explanation: string;
}

export const termList = z
  .array(
    z.strictObject({
      value: z.string().regex(/^[a-z0-9-]+$/, { error: 'is not lower case with digits and hyphens; write it so' }),
      label: phrase,
      explanation: sentence,
    }),
  )
  .min(1);

const folder = join(process.cwd(), 'content/vocabulary');

interface List {
  changed: number;
  terms: readonly Term[];
  byValue: ReadonlyMap<string, Term>;
}
const lists = new Map<string, List>();

/** A list as its file has it: read once, and anew where the file has changed since, as while pages are being written. */
function listOf(name: string): List {
  const file = join(folder, `${name}.yml`);
  const changed = watched ? statSync(file).mtimeMs : 0;
  const known = lists.get(name);
  if (known?.changed === changed) return known;
  const result = termList.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) {
    throw new Error(`content/vocabulary/${name}.yml does not read as a list of terms; run npm run check`);
  }
  const read = { changed, terms: result.data, byValue: new Map(result.data.map((term) => [term.value, term])) };
  lists.set(name, read);
  return read;
}

/** Only the development server outlives a change of a file. */
const watched = process.env.NODE_ENV === 'development';

/**
 * The closed list `content/vocabulary/<name>.yml`. The type argument names the values where code tells them apart; lists
 * that are only ever shown leave it out. Throws where the list is missing or unsound.
 */
export function vocabulary<V extends string = string>(name: string): readonly Term<V>[] {
  return listOf(name).terms as readonly Term<V>[];
}

/** Makes the schema of a value from the closed list `name`. The type argument names its values, as for `vocabulary`. */
export type TermOf = <V extends string = string>(name: string) => z.ZodType<V, V>;

/**
 * Schemas that take only the values that `valuesOf` tells of a list; any text where it tells none, as of one that cannot be
 * read: a broken list is one fault, its own, and not one for every entry. Pages that show a label of such a list still throw.
 */
export function termsFrom(valuesOf: (name: string) => readonly string[]): TermOf {
  return <V extends string>(name: string) => {
    const values = valuesOf(name);
    const schema = values.length > 0 ? z.enum(values) : z.string();
    return schema.meta({ vocabulary: name }) as unknown as z.ZodType<V, V>;
  };
}

/** Schemas for the lists of the site, which lie in the working folder. */
export const termOfSite: TermOf = termsFrom(readableValues);

function readableValues(name: string): string[] {
  try {
    return vocabulary(name).map((term) => term.value);
  } catch {
    return [];
  }
}

/** The term of `value` in the list `name`; throws on a value the list does not have. */
export function term<V extends string>(name: string, value: V): Term<V> {
  const found = listOf(name).byValue.get(value);
  if (!found) throw new Error(`content/vocabulary/${name}.yml has no value "${value}"`);
  return found as Term<V>;
}
