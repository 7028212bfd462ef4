import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { partialDate } from '../dates.ts';
import { termOf } from '../vocabulary.ts';
import { pageFields, sentence } from './fields.ts';

export type Usually = 'open' | 'sometimes' | 'closed';

/** A layer of AI work: `content/layers/<slug>.mdx`. Who opened it comes from the companies' own pages. */
export const layerSchema = (refer: Refer) =>
  z.strictObject({
    ...pageFields(refer),
    /** Place in the stack, most often open first. */
    order: z.int().min(1),
    /** On which side of the line it usually falls. */
    usually: termOf<Usually>('usually'),
    /** One note for the home page: a case, above all one against the grain. */
    example: z.strictObject({ text: sentence.max(110), source: refer('sources') }),
    /** Licenses that suit it, and why. */
    licenses: z.array(z.strictObject({ license: refer('licenses'), why: sentence })).min(1),
    /** What opening it does to revenue, one sentence. */
    revenue: sentence,
    /** Who opened it, for parties without a page; those with one are found through their own pages. */
    openedBy: z
      .array(
        z.strictObject({
          name: z.string().trim().min(1),
          what: sentence,
          license: z.string().trim().min(1),
          date: partialDate,
          source: refer('sources'),
        }),
      )
      .default([]),
  });
