import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { partialDate } from '../dates.ts';
import { termOf } from '../vocabulary.ts';
import { namesOneParty, onePartyError, pageFields, partyFields, sentence } from './fields.ts';

/** A framework, data set, benchmark, engine, fork or tool: `content/projects/<slug>.mdx`. */
export const projectSchema = (refer: Refer) =>
  z.strictObject({
    ...pageFields(refer),
    kind: termOf('project-kinds'),
    license: refer('licenses').optional(),
    /** The license by name, where it has no page yet. */
    licenseName: z.string().trim().min(1).optional(),
    /** The clause-level note on that license, if the project has more than one. */
    licenseNote: sentence.optional(),
    /** First public release. */
    started: partialDate,
    /** Who holds the name and the roof over it. */
    steward: sentence,
    /** Who decides, one sentence. */
    governance: sentence,
    /** Source of license, steward and governance. */
    source: refer('sources'),
    /** Who is behind it or forked from it, and how. */
    parties: z
      .array(
        z
          .strictObject({ ...partyFields(refer), role: sentence, source: refer('sources') })
          .refine(namesOneParty, onePartyError),
      )
      .default([]),
  });
