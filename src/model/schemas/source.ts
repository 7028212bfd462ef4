import { z } from 'zod';
import { day, partialDate } from '../dates.ts';
import { termOf } from '../vocabulary.ts';
import { sentence } from './fields.ts';

/** A document that facts rest on: `content/sources/<id>.yml`. */
export const sourceSchema = () =>
  z.strictObject({
    /** Where it can be read. */
    url: z.url({ protocol: /^https?$/ }),
    /** Its own title. */
    title: sentence,
    /** Who published it. */
    publisher: sentence,
    /** When it was published, as precisely as it says; left out where it does not say. */
    published: partialDate.optional(),
    /** The day it was last read for this site. */
    accessed: day,
    kind: termOf('source-kinds'),
    /** Anything a reader should know: read through a copy, paywalled, only its abstract seen. */
    note: sentence.optional(),
  });
