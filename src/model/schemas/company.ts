import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { partialDate } from '../dates.ts';
import { termOf } from '../vocabulary.ts';
import { confidence, correction, pageFields, sentence } from './fields.ts';

/** A license something was published under: one with a page, or its name. */
const underLicense = (refer: Refer) => ({
  license: refer('licenses').optional(),
  licenseName: z.string().trim().min(1).optional().describe('The license by name, where it has no page yet.'),
});

/** A company case study: `content/companies/<slug>.mdx`. Its timeline comes from `content/events/`. */
export const companySchema = (refer: Refer) =>
  z.strictObject({
    ...pageFields(refer),
    kind: termOf('company-kinds'),
    stage: termOf('stages'),
    /** Where its money comes from, a few words. */
    businessModel: sentence.max(120),
    patterns: z.array(refer('patterns')).default([]),
    /** What it published. */
    opened: z
      .array(
        z
          .strictObject({
            artefact: sentence,
            layer: refer('layers').optional(),
            /** The layer in words, where none of ours fits ("Database server"). */
            layerName: z.string().trim().min(1).optional(),
            ...underLicense(refer),
            /** What the license reserves, a few words; left out where anyone may use it for anything. */
            strings: sentence.max(80).optional(),
            date: partialDate,
            source: refer('sources'),
          })
          .refine((row) => (row.layer === undefined) !== (row.layerName === undefined), {
            error: 'names exactly one of layer, layerName',
          })
          .refine((row) => (row.license === undefined) !== (row.licenseName === undefined), {
            error: 'names exactly one of license, licenseName',
          }),
      )
      .default([]),
    /** What it kept. */
    closed: z
      .array(
        z
          .strictObject({
            artefact: sentence,
            layer: refer('layers').optional(),
            layerName: z.string().trim().min(1).optional(),
            /** How it is kept, or why, a few words. */
            why: sentence.max(100),
            source: refer('sources'),
          })
          .refine((row) => (row.layer === undefined) !== (row.layerName === undefined), {
            error: 'names exactly one of layer, layerName',
          }),
      )
      .default([]),
    /** Why, in the words of somebody who could know. */
    rationale: z
      .array(
        z.strictObject({
          /** A few words: "Opening", "Closing". */
          label: sentence.max(40),
          who: sentence,
          date: partialDate,
          says: sentence,
          source: refer('sources'),
        }),
      )
      .default([]),
    /** What came of it, in numbers with who counted. */
    outcomes: z
      .array(
        z.strictObject({
          /** The number as shown: "1.2 billion", "$14.3 billion". */
          figure: z.string().trim().min(1).max(20),
          /** The same as a number, in `unit`. */
          number: z.number(),
          unit: z.string().trim().min(1),
          /** What it counts. */
          metric: sentence,
          /** Who counted, and how. */
          countedBy: sentence,
          date: partialDate,
          source: refer('sources'),
          confidence,
        }),
      )
      .default([]),
    corrections: z.array(correction(refer)).default([]),
    /** What to take from it: our judgement, two or three sentences. */
    lesson: sentence,
  });
