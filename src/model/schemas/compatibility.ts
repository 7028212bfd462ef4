import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { termOf } from '../vocabulary.ts';
import { sentence } from './fields.ts';

export type Compatibility = 'yes' | 'parts' | 'no' | 'unclear';

/** What an answer rests on. */
const evidence = (refer: Refer) => ({
  basis: z
    .enum(['ruling', 'reading'])
    .describe('ruling: a body with a say has said so; reading: our reading of the clauses.'),
  sources: z.array(refer('sources')).min(1).describe('Sources the answer rests on, by id.'),
});

/** What `content/compatibility.yml` says about licenses that meet in one work. */
export const compatibilitySchema = (refer: Refer) =>
  z
    .strictObject({
      licenses: z
        .array(refer('licenses'))
        .min(2)
        .describe('The software licenses compared with each other, by slug, in the order of the table.'),
      pairs: z
        .array(
          z.strictObject({
            code: refer('licenses').describe('The license the code is under, by slug.'),
            into: z
              .array(refer('licenses'))
              .min(1)
              .describe('The licenses of the whole work for which this row answers, by slug.'),
            verdict: termOf<Compatibility>('compatibility').describe('Whether the code may go into such a work.'),
            why: sentence.describe('Why, with the clause.'),
            ...evidence(refer),
          }),
        )
        .describe('May code under one license go into a work under another? Every ordered pair stands in one row.'),
      stacks: z
        .array(
          z.strictObject({
            id: z
              .string()
              .regex(/^[a-z][a-z0-9-]*$/)
              .describe('Heading id on the page, lower case with hyphens.'),
            meets: sentence.describe('What meets what.'),
            binds: sentence.describe('What binds whom.'),
            ...evidence(refer),
          }),
        )
        .describe('What binds when weights, code and data under different licenses meet.'),
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
