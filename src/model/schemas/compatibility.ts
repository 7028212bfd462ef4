import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { termOf } from '../vocabulary.ts';
import { sentence } from './fields.ts';

export type Compatibility = 'yes' | 'parts' | 'no' | 'unclear';

/** What `content/compatibility.yml` says about licenses that meet in one work. */
export const compatibilitySchema = (refer: Refer) =>
  z
    .strictObject({
      /** The software licenses compared with each other, in the order of the table. */
      licenses: z.array(refer('licenses')).min(2),
      /** May code under `code` go into one work that is distributed under `into`? Every pair stands in one row. */
      pairs: z.array(
        z.strictObject({
          code: refer('licenses'),
          into: z.array(refer('licenses')).min(1),
          verdict: termOf<Compatibility>('compatibility'),
          /** Why, with the clause. */
          why: sentence,
          /** `ruling`: a body with a say has said so; `reading`: our reading of the clauses. */
          basis: z.enum(['ruling', 'reading']),
          sources: z.array(refer('sources')).min(1),
        }),
      ),
      /** What binds when weights, code and data under different licenses meet. */
      stacks: z.array(
        z.strictObject({
          /** Heading id, lower case with hyphens. */
          id: z.string().regex(/^[a-z][a-z0-9-]*$/),
          /** What meets what. */
          meets: sentence,
          /** What binds whom. */
          binds: sentence,
          basis: z.enum(['ruling', 'reading']),
          sources: z.array(refer('sources')).min(1),
        }),
      ),
    })
    .superRefine(({ licenses, pairs }, context) => {
      for (const code of licenses) {
        for (const into of licenses) {
          const rows = pairs
            .filter((row) => row.code.id === code.id)
            .flatMap((row) => row.into)
            .filter(({ id }) => id === into.id).length;
          if (rows === 1) continue;
          const message = `${rows === 0 ? 'lacks the row' : 'has more than one row'} for ${code.id} into ${into.id}`;
          context.addIssue({ code: 'custom', path: ['pairs'], message });
        }
      }
    });
