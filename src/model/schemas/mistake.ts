import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { partialDate } from '../dates.ts';
import { correctionsField, oneParty, pageFields, partyFields, sentence, sourceField } from './fields.ts';

/** A mistake others made: `content/mistakes/<slug>.mdx`. */
export const mistakeSchema = (refer: Refer) =>
  z.strictObject({
    ...pageFields(refer),
    order: z.int().min(1).describe('Place among the mistakes, low first.'),
    signs: z.array(sentence).min(2).describe('What one sees from outside just before or while it happens.'),
    cases: z
      .array(
        z
          .strictObject({
            ...partyFields(refer),
            date: partialDate.describe('When it happened: year, month or day.'),
            happened: sentence.describe('What happened and what followed.'),
            source: sourceField(refer),
          })
          .superRefine(...oneParty),
      )
      .min(1)
      .describe('Real cases: who, when, what happened, what followed.'),
    patterns: z.array(refer('patterns')).default([]).describe('Patterns that invite it, by slug.'),
    corrections: correctionsField(refer),
  });
