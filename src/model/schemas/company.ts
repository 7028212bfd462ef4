import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { partialDate } from '../dates.ts';
import { beside, exactlyOne } from '../rules.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import { confidence, correctionsField, pageFields, phrase, sentence, sourceField } from './fields.ts';

/** A license something was published under: one with a page, or its name. */
const underLicense = (refer: Refer) => ({
  license: refer('licenses').optional().describe('The license, by slug, where it has a page.'),
  licenseName: phrase.optional().describe('The license by name, where it has no page yet.'),
});

/** A layer something belongs to: one of ours, or its name. */
const inLayer = (refer: Refer) => ({
  layer: refer('layers').optional().describe('The layer it belongs to, by slug.'),
  layerName: phrase.optional().describe('The layer in words, where none of ours fits: "Database server".'),
});

/** A company case study: `content/companies/<slug>.mdx`. Its timeline comes from `content/events/`. */
export const companySchema = (refer: Refer, termOf: TermOf = termOfSite) =>
  z.strictObject({
    ...pageFields(refer),
    kind: termOf('company-kinds').describe('What sort of company it is.'),
    stage: termOf('stages').describe('How far along it is.'),
    businessModel: sentence.max(120).describe('Where its money comes from, a few words.'),
    patterns: z.array(refer('patterns')).default([]).describe('Patterns it follows, by slug.'),
    opened: z
      .array(
        z
          .strictObject({
            artefact: sentence.optional().describe('What was published; left out for models that have a page.'),
            model: refer('models')
              .optional()
              .describe('The line of models, by slug, where it has a page: license, date and source are read there.'),
            release: phrase
              .optional()
              .describe(
                'Beside model: the name of the one release that is meant, as that page has it; all where left out.',
              ),
            ...inLayer(refer),
            ...underLicense(refer),
            strings: sentence
              .max(80)
              .optional()
              .describe('What the license reserves, a few words; left out where anyone may use it for anything.'),
            date: partialDate.optional().describe('When it was published: year, month or day; left out beside model.'),
            source: sourceField(refer).optional(),
          })
          .superRefine(...exactlyOne('layer', 'layerName'))
          .superRefine(...exactlyOne('license', 'licenseName', 'model'))
          .superRefine(...exactlyOne('artefact', 'model'))
          .superRefine(...exactlyOne('date', 'model'))
          .superRefine(...exactlyOne('source', 'model'))
          .refine((row) => row.model !== undefined || row.release === undefined, {
            ...beside,
            path: ['release'],
            error: 'names a release of no line; write model beside it',
          }),
      )
      .default([])
      .describe('What it published.'),
    closed: z
      .array(
        z
          .strictObject({
            artefact: sentence.describe('What was kept.'),
            ...inLayer(refer),
            why: sentence.max(100).describe('How it is kept, or why, a few words.'),
            source: sourceField(refer),
          })
          .superRefine(...exactlyOne('layer', 'layerName')),
      )
      .default([])
      .describe('What it kept.'),
    rationale: z
      .array(
        z.strictObject({
          label: sentence.max(40).describe('What it gives the reason for, a few words: "Opening", "Closing".'),
          who: sentence.describe('Who said it, and where.'),
          date: partialDate.describe('When they said it: year, month or day.'),
          says: sentence.describe('What they said.'),
          source: sourceField(refer),
        }),
      )
      .default([])
      .describe('Why, in the words of somebody who could know.'),
    outcomes: z
      .array(
        z.strictObject({
          figure: phrase.max(20).describe('The number as shown: "1.2 billion", "$14.3 billion".'),
          number: z.number().describe('The same as a number, in the unit of the row.'),
          unit: phrase.describe('What the number counts in: "US dollars", "downloads".'),
          metric: sentence.describe('What it counts.'),
          countedBy: sentence.describe('Who counted, and how.'),
          date: partialDate.describe('When it was counted, or the period it is for: year, month or day.'),
          source: sourceField(refer),
          confidence,
        }),
      )
      .default([])
      .describe('What came of it, in numbers with who counted.'),
    corrections: correctionsField(refer),
    lesson: sentence.describe('What to take from it: our judgement, two or three sentences.'),
  });
