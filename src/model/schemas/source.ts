import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { day, partialDate } from '../dates.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import { sentence } from './fields.ts';

/** Whether a browser anywhere could open `url` (WHATWG URL): http or https, a host with a dot, no password, nothing to escape, one address alone. */
function isOfTheWeb(url: string): boolean {
  const read = URL.parse(url);
  if (!read || !/^https?:\/\/[^/]/i.test(url) || /[\s<>"{}|\\^`]|[^/=]https?:\/\//i.test(url)) return false;
  return read.username === '' && /\.[a-z][a-z0-9-]+$/i.test(read.hostname);
}

/** A document that facts rest on: `content/sources/<id>.yml`. */
export const sourceSchema = (_refer: Refer, termOf: TermOf = termOfSite) =>
  z.strictObject({
    url: z
      .string()
      .refine(isOfTheWeb, { error: 'is not an address of the web; write https://…' })
      .meta({ format: 'uri' })
      .describe('Where it can be read: an http or https address.'),
    title: sentence.describe('Its own title.'),
    publisher: sentence.describe('Who published it.'),
    published: partialDate
      .optional()
      .describe('When it was published, as precisely as it says: year, month or day. Left out where it does not say.'),
    accessed: day.describe('The day, YYYY-MM-DD, it was last read for this site.'),
    asOf: day
      .optional()
      .describe(
        'The day, YYYY-MM-DD, of the copy that was read, such as a commit, where it is older than the reading.',
      ),
    read: z
      .enum(['excerpt', 'quoted'])
      .optional()
      .describe(
        'How it was read where not itself, as far as its facts need it: excerpt, passages of it as a search shows them; quoted, in quotations by others.',
      ),
    writtenBy: z
      .enum(['program'])
      .optional()
      .describe(
        'Who wrote it where no person did: program, a language model that sums up what others wrote. No statement rests on such sources alone.',
      ),
    kind: termOf('source-kinds').describe('What sort of document it is.'),
    note: sentence
      .optional()
      .describe('Anything a reader should know: read through a copy, paywalled, only its abstract seen.'),
  });
