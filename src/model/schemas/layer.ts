import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { partialDate } from '../dates.ts';
import { distinctBy } from '../rules.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import { pageFields, phrase, sentence, sourceField } from './fields.ts';

export type Usually = 'open' | 'sometimes' | 'closed';

/** A layer of AI work: `content/layers/<slug>.mdx`. Who opened it comes from the companies' own pages. */
export const layerSchema = (refer: Refer, termOf: TermOf = termOfSite) =>
  z.strictObject({
    ...pageFields(refer),
    order: z.int().min(1).describe('Place in the stack, most often open first.'),
    usually: termOf<Usually>('usually').describe('On which side of the line it usually falls.'),
    example: z
      .strictObject({
        text: sentence.max(110).describe('The case in one sentence, at most 110 characters.'),
        source: sourceField(refer),
      })
      .describe('One note for the home page: a case, above all one against the grain.'),
    licenses: z
      .array(
        z.strictObject({
          license: refer('licenses').describe('The license, by slug.'),
          why: sentence.describe('Why it suits this layer.'),
        }),
      )
      .min(1)
      .superRefine(...distinctBy('license'))
      .describe('Licenses that suit it, and why.'),
    revenue: sentence.describe('What opening it does to revenue, one sentence.'),
    openedBy: z
      .array(
        z.strictObject({
          name: phrase.describe('Who opened it.'),
          what: sentence.describe('What they published.'),
          license: phrase.describe('The license by name.'),
          date: partialDate.describe('When they published it: year, month or day.'),
          source: sourceField(refer),
        }),
      )
      .default([])
      .describe('Who opened it, for parties without a page; those with one are found through their own pages.'),
  });
