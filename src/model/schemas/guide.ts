import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import { pageFields, sentence, verbatim } from './fields.ts';

const question = z.strictObject({
  question: verbatim.describe('Id of the heading that asks it, on the same page.'),
  names: sentence.describe('What a good answer names.'),
  warning: sentence.describe('The answer that shows there is none.'),
  without: sentence.describe(
    'What to do while it has no settled answer, in the imperative, lower case and without a full stop.',
  ),
});

/** A question answered at length: `content/guides/<slug>.mdx`. */
export const guideSchema = (refer: Refer, termOf: TermOf = termOfSite) =>
  z.strictObject({
    ...pageFields(refer),
    group: termOf('guide-groups').describe('What it helps with.'),
    order: z.int().min(1).describe('Place among the guides, low first.'),
    checklist: z
      .array(question)
      .min(1)
      .optional()
      .describe('Questions that readers answer on the page, where <Checklist /> stands, the weightiest first.'),
  });
