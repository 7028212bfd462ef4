import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { anyPage, sentence } from './fields.ts';

/** A term: `content/glossary/<id>.yml`, shown at `/glossary/#<id>`. */
export const glossarySchema = (refer: Refer) =>
  z.strictObject({
    term: z.string().trim().min(1),
    aliases: z.array(z.string().trim().min(1)).default([]),
    /** What it is, then what people mistake it for; at most 60 words. */
    definition: sentence.refine((text) => text.split(/\s+/).length <= 60, { error: 'is longer than 60 words' }),
    /** Where the definition comes from, if it is somebody's. */
    sources: z.array(refer('sources')).default([]),
    /** Pages that say more, as `<collection>/<slug>`. */
    see: z.array(anyPage(refer)).default([]),
  });
