import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { partialDate } from '../dates.ts';
import { type Question, questions, type Verdict } from '../questions.ts';
import { termOf } from '../vocabulary.ts';
import { correction, pageFields, sentence } from './fields.ts';

export type Openness = 'open-source' | 'open-data' | 'open-weights' | 'source-available' | 'restricted';

const answer = (refer: Refer) =>
  z.strictObject({
    verdict: termOf<Verdict>('verdicts'),
    /** One sentence: under which condition, or why not. */
    text: sentence,
    /** The clause it rests on: "§2", "Exhibit A", "whole text" where the text is silent. */
    clause: z.string().trim().min(1),
    source: refer('sources'),
  });

/** A number above which the license changes. */
const threshold = (refer: Refer) =>
  z.strictObject({
    kind: termOf('threshold-kinds'),
    /** The number itself, in `unit`. */
    number: z.number().positive(),
    /** What is counted: "monthly active users", "US dollars a year", "years". */
    unit: z.string().trim().min(1),
    /** When it is measured, in words. */
    measured: sentence,
    clause: z.string().trim().min(1),
    /** What happens beyond it. */
    effect: sentence,
    source: refer('sources'),
  });

/** A license or contribution instrument: `content/licenses/<slug>.mdx`. Its own text decides. */
export const licenseSchema = (refer: Refer) =>
  z
    .strictObject({
      ...pageFields(refer),
      /** The name people say: "MIT", "AGPL-3.0", "Llama 4". Used in lists and tables. */
      shortTitle: z.string().trim().min(1).max(30),
      /** SPDX identifiers of the text, all of them; empty where SPDX has none. Approval by OSI is read from these. */
      spdxIds: z.array(z.string()).default([]),
      /** Who publishes and may revise it. */
      steward: z.string().trim().min(1),
      /** When this version was published. */
      published: partialDate,
      family: termOf('families'),
      /** What its own text is made for. */
      covers: z.array(termOf('covers')).min(1),
      /** How open what stands under it is; left out for contribution instruments, which license nothing to users. */
      openness: termOf<Openness>('openness').optional(),
      permissions: z.array(termOf('permissions')).default([]),
      conditions: z.array(termOf('conditions')).default([]),
      limitations: z.array(termOf('limitations')).default([]),
      thresholds: z.array(threshold(refer)).default([]),
      /** The six answers; left out for contribution instruments. */
      answers: z
        .strictObject(
          Object.fromEntries(questions.map((question) => [question, answer(refer)])) as Record<
            Question,
            ReturnType<typeof answer>
          >,
        )
        .optional(),
      /** What it asks of you: the duty, when it bites, its clause. */
      duties: z
        .array(
          z.strictObject({
            duty: sentence,
            when: sentence,
            clause: z.string().trim().min(1),
            source: refer('sources'),
          }),
        )
        .default([]),
      /** The version before this one. */
      supersedes: refer('licenses').optional(),
      /** The texts to compare it with, oldest first and itself among them, where its steward changed the terms of a
       * family of models without one text replacing another: Gemma's terms and the Apache-2.0 that came after. */
      line: z.array(refer('licenses')).min(2).max(6).optional(),
      /** Users without a page; those with one are found through their own pages. */
      usedBy: z
        .array(z.strictObject({ name: z.string().trim().min(1), what: sentence, source: refer('sources') }))
        .default([]),
      /** Where authorities (OSI, FSF, SPDX, Debian) speak about it. */
      opinions: z
        .array(z.strictObject({ authority: z.string().trim().min(1), says: sentence, source: refer('sources') }))
        .default([]),
      corrections: z.array(correction(refer)).default([]),
    })
    .superRefine(({ family, openness, answers }, context) => {
      const instrument = family === 'contribution';
      for (const [field, value] of Object.entries({ openness, answers })) {
        if (instrument === (value === undefined)) continue;
        const message = instrument ? 'does not fit a contribution instrument; take it out' : 'is missing';
        context.addIssue({
          code: 'custom',
          path: value === undefined ? [] : [field],
          message: value === undefined ? `${field} ${message}` : message,
        });
      }
    });
