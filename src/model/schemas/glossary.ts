import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { anyPage, phrase, sentence, verbatim } from './fields.ts';

/** A term: `content/glossary/<id>.yml`, shown at `/glossary/#<id>`. */
export const glossarySchema = (refer: Refer) =>
  z.strictObject({
    term: phrase.describe('The word or phrase.'),
    aliases: z.array(phrase).default([]).describe('Other words and spellings for it; unique in the glossary.'),
    shownFor: z
      .array(verbatim)
      .default([])
      .describe(
        'Names, exactly as prose writes them, that mean this term wherever they stand: the first of them on a page shows the definition. Without any it is never shown.',
      ),
    definition: sentence
      .refine((text) => text.split(/\s+/).length <= 60, { error: 'is longer than 60 words; shorten it' })
      .describe('What it is, then what people mistake it for; at most 60 words.'),
    sources: z.array(refer('sources')).default([]).describe("Where the definition comes from, if it is somebody's."),
    see: z.array(anyPage(refer)).default([]).describe('Pages that say more, as <collection>/<slug>.'),
  });
