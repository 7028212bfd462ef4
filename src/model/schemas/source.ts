import { z } from 'zod';
import { day, partialDate } from '../dates.ts';
import { termOf } from '../vocabulary.ts';
import { sentence } from './fields.ts';

const notOfTheWeb = 'is not an address of the web; write https://…';

/** A document that facts rest on: `content/sources/<id>.yml`. */
export const sourceSchema = () =>
  z.strictObject({
    url: z
      .url({ protocol: /^https?$/, hostname: /^[^@]+\.[a-z][a-z0-9-]+$/i })
      .refine((url) => !/[\s<>"{}|\\^`]|^[^/]*\/\/[^/]*@/.test(url) && /^https?:\/\/[^/]/i.test(url), {
        error: notOfTheWeb,
      })
      .describe('Where it can be read: an http or https address.'),
    title: sentence.describe('Its own title.'),
    publisher: sentence.describe('Who published it.'),
    published: partialDate
      .optional()
      .describe('When it was published, as precisely as it says: year, month or day. Left out where it does not say.'),
    accessed: day.describe('The day, YYYY-MM-DD, it was last read for this site.'),
    kind: termOf('source-kinds').describe('What sort of document it is.'),
    note: sentence
      .optional()
      .describe('Anything a reader should know: read through a copy, paywalled, only its abstract seen.'),
  });
