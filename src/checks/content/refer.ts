import { z } from 'zod';
import type { Collection, Refer, Reference } from '../../model/collections.ts';
import { targets } from '../../model/references.ts';
import { didYouMean } from './suggest.ts';

/** Which entries there are: the ids of each collection. */
export type Ids = (collection: Collection) => readonly string[];

/** The references of the check: each must name an entry that exists. */
export function provingRefer(ids: Ids): Refer {
  return <C extends Collection>(collection: C) => {
    const known = new Set(ids(collection));
    return z
      .string()
      .transform((id, context): Reference<C> => {
        if (!known.has(id)) {
          context.addIssue({ code: 'custom', message: danglingMessage(collection, id, [...known]) });
        }
        return { collection, id };
      })
      .register(targets, { target: collection });
  };
}

/** What to say of a reference to nothing. */
export function danglingMessage(collection: Collection, id: string, known: readonly string[]): string {
  const hint = didYouMean(id, known) || '; write an id that is, or add its file';
  return `"${id}" is not in content/${collection}${hint}`;
}
