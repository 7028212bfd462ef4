import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { termOf } from '../vocabulary.ts';
import { namesOneParty, onePartyError, pageFields, partyFields, sentence } from './fields.ts';

/** A way of opening a part and living from the rest: `content/patterns/<slug>.mdx`. */
export const patternSchema = (refer: Refer) =>
  z.strictObject({
    ...pageFields(refer),
    /** core, hybrid, or a playbook that combines several. */
    kind: termOf('pattern-kinds'),
    /** Place in its kind, low first. */
    order: z.int().min(1),
    /** What is published, a few words each. */
    opened: z.array(sentence).min(1),
    /** What is kept, a few words each. */
    held: z.array(sentence).min(1),
    /** Where the money comes from, one sentence. */
    money: sentence,
    /** Company stages it suits. */
    stages: z.array(termOf('stages')).min(1),
    /** Layers it opens. */
    layers: z.array(refer('layers')).default([]),
    /** Who runs it: one line how, with a source. */
    companies: z
      .array(
        z
          .strictObject({ ...partyFields(refer), how: sentence, source: refer('sources') })
          .refine(namesOneParty, onePartyError),
      )
      .min(1),
    /** Mistakes that lie near. */
    mistakes: z.array(refer('mistakes')).default([]),
    /** The first three things to do. */
    firstSteps: z.array(sentence).min(2).max(4),
  });
