import { z } from 'zod';
import type { Collection, Refer } from './collections.ts';

/** What a reference points to: an entry of one collection, written as its id, or any page, written `<collection>/<id>`. */
export type Target = Collection | 'any-page';

/** The target of every schema of a reference. A schema made from another one, as by `.describe`, inherits it. */
export const targets = z.registry<{ target: Target }>();

/** References in their typed form, whether or not their targets exist: that is for the content check to prove. */
export const plainRefer: Refer = (collection) => z.string().transform((id) => ({ collection, id }));
