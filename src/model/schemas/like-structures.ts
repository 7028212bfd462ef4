import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { type PageQuestion, pageQuestions } from '../questions.ts';
import { distinctBy } from '../rules.ts';
import { sentence } from './fields.ts';

/** `content/like-structures.yml`: licenses that say the same of one question, and so have to get the same answer. */
export const likeStructuresSchema = (refer: Refer) =>
  z.strictObject({
    structures: z
      .array(
        z.strictObject({
          what: sentence.max(160).describe('What is alike in their texts, in a sentence.'),
          question: z.enum<Readonly<PageQuestion[]>>(pageQuestions).describe('The question it decides.'),
          licenses: z
            .array(refer('licenses'))
            .min(2)
            .describe('The licenses with this structure, by slug; their verdicts on the question have to be one.'),
          unlike: z
            .array(
              z.strictObject({
                license: refer('licenses').describe('A license that has the structure and another verdict, by slug.'),
                why: sentence.describe('What in its text makes the difference.'),
              }),
            )
            .superRefine(...distinctBy('license'))
            .default([])
            .describe('Those whose verdict is another one, each with the reason.'),
        }),
      )
      .min(1)
      .describe('The structures. For editors; no page shows them.'),
  });
