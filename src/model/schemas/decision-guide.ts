import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { distinctBy, exactlyOne } from '../rules.ts';
import { termOf } from '../vocabulary.ts';
import { oneParty, partyFields, phrase, sentence, sourceField } from './fields.ts';

export type GuideVerdict = 'open' | 'open-part' | 'hold';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'is lower case with hyphens' });

const question = () =>
  z.strictObject({
    id: id.describe('Id of the question, unique among questions and outcomes.'),
    text: sentence.describe('The question, addressed to the reader.'),
    short: sentence.max(24).describe('Two or three words for the tree and the list of answers.'),
    why: sentence.describe('Why it matters, one or two sentences.'),
    answers: z
      .array(
        z.strictObject({
          id: id.describe('Id of the answer, unique in its question.'),
          text: sentence.describe('The answer as it stands on its button.'),
          hint: sentence.optional().describe('What the answer takes in, a few words.'),
          reason: sentence.describe('What this answer says for or against opening; shown with the outcome.'),
          next: id.describe('The next question or the outcome, by id.'),
        }),
      )
      .min(2)
      .describe('The answers to choose from, in the order shown.'),
  });

const outcome = (refer: Refer) =>
  z.strictObject({
    id: id.describe('Id of the outcome: its address is /decide/<id>/.'),
    verdict: termOf<GuideVerdict>('guide-verdicts').describe('Open, open a part, or hold.'),
    title: sentence.describe('The answer as a headline.'),
    summary: sentence.describe('The answer in two or three sentences.'),
    pattern: refer('patterns').describe('The pattern to follow, by slug.'),
    layers: z
      .array(
        z
          .strictObject({
            layer: refer('layers').optional().describe('The layer, by slug.'),
            layerName: phrase.optional().describe('The layer in words, where none of ours fits.'),
            side: z.enum(['open', 'part', 'hold']).describe('Whether to open it, open a part of it or hold it.'),
            license: refer('licenses').optional().describe('The license to put it under, by slug.'),
            why: sentence.describe('Why it falls on that side.'),
          })
          .superRefine(...exactlyOne('layer', 'layerName')),
      )
      .min(2)
      .superRefine(...distinctBy('layer', 'layerName'))
      .describe('What to do with each layer.'),
    reasons: z.array(sentence).min(2).max(5).optional().describe('Why this outcome, whatever the answers were.'),
    runnerUp: z
      .strictObject({
        outcome: id.describe('The other outcome, by id.'),
        changes: sentence.describe('Under which condition it comes first instead.'),
        tip: z
          .strictObject({ question: id.describe('The question, by id.'), answer: id.describe('The answer, by id.') })
          .optional()
          .describe('The one answer that would tip it.'),
      })
      .describe('The second-best outcome.'),
    cases: z
      .array(
        z
          .strictObject({
            ...partyFields(refer),
            what: sentence.describe('What they did and what came of it.'),
            model: refer('models').optional().describe('The line of models it is about, by slug.'),
            source: sourceField(refer),
            went: z.enum(['well', 'badly', 'mixed']).optional().describe('How it went for them.'),
          })
          .superRefine(...oneParty),
      )
      .min(1)
      .describe('Who went this way.'),
    mistakes: z.array(refer('mistakes')).min(1).describe('Mistakes that lie near, by slug.'),
    steps: z.array(sentence).length(3).describe('The first three things to do, in order.'),
    rules: z
      .array(
        z.strictObject({
          page: refer('guides').describe('The guide, by slug.'),
          heading: id.describe('Id of the heading there.'),
          what: sentence.describe('What the rule asks.'),
        }),
      )
      .min(1)
      .optional()
      .describe('What the rules ask.'),
  });

/** Questions and outcomes of `content/decision-guide.yml`; that it is a sound tree is proved in `decision-guide/`. */
export const decisionGuideSchema = (refer: Refer) =>
  z.strictObject({
    start: id.describe('The question asked first, by id.'),
    questions: z.array(question()).min(5).describe('The questions.'),
    outcomes: z.array(outcome(refer)).min(5).describe('The outcomes that answers lead to.'),
  });
