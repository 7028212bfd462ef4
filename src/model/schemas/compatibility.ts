import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { beside } from '../rules.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import { innerId, sentence } from './fields.ts';

export type Compatibility = 'yes' | 'parts' | 'no' | 'unclear';

/** What an answer rests on. */
const evidence = (refer: Refer) => ({
  basis: z
    .enum(['ruling', 'reading'])
    .describe('ruling: a body with a say has said so; reading: our reading of the clauses.'),
  sources: z.array(refer('sources')).min(1).describe('Sources the answer rests on, by id.'),
});

/** What `content/compatibility.yml` says about licenses that meet in one work. */
export const compatibilitySchema = (refer: Refer, termOf: TermOf = termOfSite) =>
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
            id: innerId.describe('Heading id on the page, lower case with hyphens.'),
            meets: sentence.describe('What meets what.'),
            binds: sentence.describe('What binds whom.'),
            ...evidence(refer),
          }),
        )
        .describe('What binds when weights, code and data under different licenses meet.'),
      weights: z
        .array(refer('licenses'))
        .min(2)
        .describe(
          'Licenses of weights whose merges are shown, by slug, in the order of the table. The answers follow from their pages.',
        ),
      relicensing: z
        .array(
          z.strictObject({
            old: sentence.max(80).describe('The license before, by kind: "Permissive: MIT, BSD, Apache-2.0".'),
            cla: sentence.describe('Who must agree where everybody signed a CLA that lets the owner relicense.'),
            dco: sentence.describe('Who must agree where contributions came with a DCO.'),
            none: sentence.describe('Who must agree where contributors signed nothing.'),
            ...evidence(refer),
          }),
        )
        .min(1)
        .describe('Who must agree before a project changes its license.'),
    })
    .superRefine(({ licenses, pairs, stacks }, context) => {
      const headings = Array.isArray(stacks) ? stacks.map((stack) => stack?.id) : [];
      for (const [index, id] of headings.entries()) {
        if (id === undefined || headings.indexOf(id) === index) continue;
        context.addIssue({
          code: 'custom',
          path: ['stacks', index, 'id'],
          message: `"${id}" is the id of another one above; choose another`,
        });
      }
      const ids = Array.isArray(licenses) ? licenses.map((license) => license?.id) : [];
      const cells = rowsOf(pairs);
      for (const [index, code] of ids.entries()) {
        for (const into of ids) {
          if (cells.some((cell) => cell.code === code && cell.into === into)) continue;
          const message = `has no row for ${code} into ${into}; add it to pairs`;
          context.addIssue({ code: 'custom', path: ['licenses', index], message });
        }
      }
      for (const { code, into, path } of cells) {
        const report = (message: string) => context.addIssue({ code: 'custom', path: [...path], message });
        const first = cells.find((cell) => cell.code === code && cell.into === into);
        if (first?.path !== path) report(`answers ${code} into ${into} a second time; keep one`);
        if (!ids.includes(code) || !ids.includes(into))
          report(`answers ${code} into ${into}, which licenses does not list; add it there, or take it out`);
      }
    }, beside);

/** Every answer of `pairs` with its place; rows of another shape are told by their own schema. */
function rowsOf(pairs: unknown): { code: string; into: string; path: readonly (string | number)[] }[] {
  if (!Array.isArray(pairs)) return [];
  const idOf = (reference: unknown) => (reference as { id?: string } | null)?.id ?? '';
  return pairs.flatMap((row: unknown, index) => {
    const { code, into } = (row ?? {}) as { code?: unknown; into?: unknown };
    if (!Array.isArray(into)) return [];
    return into.map((each: unknown, at) => ({
      code: idOf(code),
      into: idOf(each),
      path: ['pairs', index, 'into', at],
    }));
  });
}
