import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { distinctBy } from '../rules.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import { oneParty, pageFields, partyFields, sentence, sourceField } from './fields.ts';

/** A way of opening a part and living from the rest: `content/patterns/<slug>.mdx`. */
export const patternSchema = (refer: Refer, termOf: TermOf = termOfSite) =>
  z.strictObject({
    ...pageFields(refer),
    kind: termOf('pattern-kinds').describe('A core pattern, a hybrid, or a playbook that combines several.'),
    order: z.int().min(1).describe('Place in its kind, low first.'),
    opened: z.array(sentence).min(1).describe('What is published, a few words each.'),
    held: z.array(sentence).min(1).describe('What is kept, a few words each.'),
    money: sentence.describe('Where the money comes from, one sentence.'),
    earnsFrom: z
      .array(termOf('earnings'))
      .min(1)
      .describe('The sorts of earnings that the sentence names, for the map of patterns.'),
    stages: z.array(termOf('stages')).min(1).describe('Company stages it suits.'),
    layers: z.array(refer('layers')).default([]).describe('Layers it opens, by slug.'),
    companies: z
      .array(
        z
          .strictObject({
            ...partyFields(refer),
            how: sentence.describe('How they run it, one line.'),
            source: sourceField(refer),
          })
          .superRefine(...oneParty),
      )
      .min(1)
      .superRefine(...distinctBy('company', 'project', 'name'))
      .describe('Who runs it, and how.'),
    mistakes: z.array(refer('mistakes')).default([]).describe('Mistakes that lie near, by slug.'),
    firstSteps: z.array(sentence).min(2).max(4).describe('The first things to do, two to four, in order.'),
  });
