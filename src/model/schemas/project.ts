import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { partialDate } from '../dates.ts';
import { exactlyOne } from '../rules.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import { oneParty, pageFields, partyFields, phrase, sentence, sourceField } from './fields.ts';

/** A framework, data set, benchmark, engine, fork, tool, protocol or collaboration: `content/projects/<slug>.mdx`. */
export const projectSchema = (refer: Refer, termOf: TermOf = termOfSite) =>
  z
    .strictObject({
      ...pageFields(refer),
      kind: termOf('project-kinds').describe('What sort of project it is.'),
      license: refer('licenses').optional().describe('The license it is under, by slug, where that has a page.'),
      licenseName: phrase.optional().describe('The license by name, where it has no page yet.'),
      licenseNote: sentence.optional().describe('What to know about that license here: since when, for which part.'),
      started: partialDate.describe('First public release: year, month or day.'),
      steward: sentence.describe('Who holds the name and the roof over it.'),
      governance: sentence.describe('Who decides, one sentence.'),
      source: refer('sources').describe('Source of license, steward and governance, by id.'),
      parties: z
        .array(
          z
            .strictObject({
              ...partyFields(refer),
              role: sentence.describe('What they have to do with it.'),
              source: sourceField(refer),
            })
            .superRefine(...oneParty),
        )
        .default([])
        .describe('Who is behind it or forked from it, and how.'),
    })
    .superRefine(...exactlyOne('license', 'licenseName'));
