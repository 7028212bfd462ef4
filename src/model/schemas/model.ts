import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { day, partialDate } from '../dates.ts';
import { extents } from '../extents.ts';
import { beside, exactlyOne } from '../rules.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import {
  aliasesField,
  confidence,
  fastMovingField,
  oneParty,
  partyFields,
  phrase,
  relatedField,
  sentence,
  sourceField,
} from './fields.ts';
import type { Openness } from './license.ts';

/** The name of a model where models are kept: `Qwen/Qwen2.5-7B-Instruct`. */
const hubId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\/[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'is no hub id; write owner/name' });

/** A license that weights are under: one with a page, whose answers hold, or a name. */
const weightsTerms = (refer: Refer, termOf: TermOf) =>
  z
    .strictObject({
      license: refer('licenses').optional().describe('The license, by slug, where it has a page.'),
      licenseName: phrase.optional().describe('Its name, where it has no page.'),
      openness: termOf<Openness>('openness')
        .optional()
        .describe('How open it is, for a name; that of a license with a page is its own.'),
      says: sentence
        .max(200)
        .optional()
        .describe('For a name: what it lets you do and not, as far as it was read, in a sentence.'),
      text: partialDate
        .optional()
        .describe(
          'Which dated text of the license, where it has several: the day that text is known by. What came into the license later is not told of the release.',
        ),
      things: z
        .array(sentence)
        .default([])
        .describe('What the release is called in gates of the license that concern one thing alone.'),
    })
    .superRefine(...exactlyOne('license', 'licenseName'))
    .refine((terms) => (terms.licenseName === undefined) === (terms.openness === undefined), {
      ...beside,
      error: 'needs openness beside a license by name, and none beside one with a page; add it, or take it out',
    })
    .refine((terms) => terms.licenseName !== undefined || terms.says === undefined, {
      ...beside,
      path: ['says'],
      error: 'is for a license by name, and this one has a page that says it; take it out',
    });

/** Weights published together under the same terms. Sizes under other terms are a release of their own. */
const release = (refer: Refer, termOf: TermOf) =>
  z.strictObject({
    name: phrase.describe('What was released: "Qwen2.5 and Qwen2.5 Instruct".'),
    sizes: z.array(phrase).default([]).describe('Sizes or variants under these terms: "7B", "72B", "dev".'),
    released: partialDate
      .optional()
      .describe('When it came out: year, month or day; left out where no date was found.'),
    weights: z
      .array(weightsTerms(refer, termOf))
      .min(1)
      .describe(
        'The license of the weights; several where all of them apply together, as that of the base model does.',
      ),
    code: z
      .strictObject({
        license: refer('licenses').optional().describe('The license, by slug, where it has a page.'),
        licenseName: phrase.optional().describe('Its name, where it has no page.'),
      })
      .superRefine(...exactlyOne('license', 'licenseName'))
      .optional()
      .describe('The license of the code published with it; left out where none was seen.'),
    trainingCode: z
      .strictObject({
        open: z.enum(extents).describe('Whether it can be had: all of it, a part, or none.'),
        source: sourceField(refer)
          .optional()
          .describe('Where it is seen, by id; left out where it is our own reading.'),
      })
      .optional()
      .describe('The code that trained it, which code beside weights seldom is; left out where it is not known.'),
    data: z
      .strictObject({
        open: z.enum(extents).describe('Whether the training data can be had: all of it, a part, or none.'),
        source: sourceField(refer).optional().describe('Who rates it so, by id; left out where it is our own reading.'),
      })
      .optional()
      .describe('The training data; left out where it is not known.'),
    gated: z
      .boolean()
      .optional()
      .describe('Whether terms have to be accepted before the download; left out where not known.'),
    ids: z.array(hubId).default([]).describe('Its names where models are kept: "Qwen/Qwen2.5-7B-Instruct".'),
    aliases: z.array(phrase).default([]).describe('What people type for this release: "qwen 72b". Unique on the site.'),
    weightsUnnamed: z
      .boolean()
      .default(false)
      .describe(
        'Whether the license is that of the code repository, its file, badge or "this project", and no sentence of the publisher that names the weights was seen.',
      ),
    note: sentence.max(320).optional().describe('What to know before relying on it, in a sentence or two.'),
    disagreement: z
      .array(
        z.strictObject({
          where: sentence.max(80).describe('Which document: "LICENSE in the hub repository", "Model card".'),
          says: sentence.max(160).describe('Which license it names.'),
          source: sourceField(refer),
        }),
      )
      .default([])
      .describe('Where card, file and announcement differ: what each says.'),
    sources: z
      .array(refer('sources'))
      .min(1)
      .describe('Sources that the release, its license first of all, rests on, by id; the best first.'),
    confidence: confidence.default('primary'),
  });

/** A line of models: `content/models/<line>.yml`. What may be done with them is read off their licenses, never typed. */
export const modelSchema = (refer: Refer, termOf: TermOf = termOfSite) =>
  z.strictObject({
    title: phrase.describe('The name of the line: "Qwen2.5"; the h1 of its page.'),
    aliases: aliasesField,
    shared: z
      .array(phrase)
      .default([])
      .describe('What people type for it and for another line, too, which lists it as well: "llama 70b".'),
    publisher: z
      .strictObject(partyFields(refer))
      .superRefine(...oneParty)
      .describe('Who published it.'),
    kind: termOf('model-kinds').describe('What sort of model it is.'),
    complete: z.boolean().describe('Whether the releases below are all of the line up to the day they were checked.'),
    note: sentence.max(320).optional().describe('What holds for the whole line, in a sentence or two.'),
    withheld: z
      .array(
        z.strictObject({
          name: phrase.describe('Names under which it is sold: "Qwen3-Max".'),
          says: sentence.max(200).describe('How it can be used instead, or what was said of its weights.'),
          source: sourceField(refer),
        }),
      )
      .default([])
      .describe('Models that bear the name of the line and whose weights were not published.'),
    checked: day.describe('The day, YYYY-MM-DD, a person last held the facts against their sources.'),
    fastMoving: fastMovingField,
    related: relatedField(refer),
    releases: z.array(release(refer, termOf)).min(1).describe('What was released, oldest first.'),
  });
