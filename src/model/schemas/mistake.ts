import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { partialDate } from '../dates.ts';
import { correction, namesOneParty, onePartyError, pageFields, partyFields, sentence } from './fields.ts';

/** A mistake others made: `content/mistakes/<slug>.mdx`. */
export const mistakeSchema = (refer: Refer) =>
  z.strictObject({
    ...pageFields(refer),
    /** Place among the mistakes, low first. */
    order: z.int().min(1),
    /** What one sees from outside just before or while it happens. */
    signs: z.array(sentence).min(2),
    /** Real cases: who, when, what happened, what followed. */
    cases: z
      .array(
        z
          .strictObject({
            ...partyFields(refer),
            date: partialDate,
            happened: sentence,
            source: refer('sources'),
          })
          .refine(namesOneParty, onePartyError),
      )
      .min(1),
    /** Patterns that invite it. */
    patterns: z.array(refer('patterns')).default([]),
    corrections: z.array(correction(refer)).default([]),
  });
