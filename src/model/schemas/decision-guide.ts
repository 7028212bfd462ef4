import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { beside, distinctBy, exactlyOne } from '../rules.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import { innerId as id, oneParty, partyFields, phrase, sentence, sourceField } from './fields.ts';

export type GuideVerdict = 'open' | 'open-part' | 'hold';

/** The rule that a layer which is held names no license: nobody gets it. */
function openToLicense(row: object, context: z.RefinementCtx): void {
  const { side, license } = row as { side?: unknown; license?: unknown };
  if (side !== 'hold' || license === undefined) return;
  context.addIssue({ code: 'custom', path: ['license'], message: 'stands with a layer that is held; take it out' });
}

/** The rule that the cases show both how it can go well and how it can fail. */
function bothWays(cases: readonly unknown[], context: z.RefinementCtx): void {
  const went = cases.map((row) => (row as { went?: unknown } | null)?.went);
  if (went.some((way) => way === undefined)) return;
  const missing = [
    ...(went.includes('well') ? [] : ['one that went well']),
    ...(went.includes('badly') || went.includes('mixed') ? [] : ['one that went badly, or mixed']),
  ];
  if (missing.length > 0) context.addIssue({ code: 'custom', message: `lacks ${missing.join(' and ')}; add it` });
}

const question = (refer: Refer) =>
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
          case: z
            .strictObject({
              ...partyFields(refer),
              what: sentence.describe('What they did and what came of it, in one or two sentences.'),
              source: sourceField(refer),
            })
            .superRefine(...oneParty)
            .optional()
            .describe('Who was in this position and bears the reason out.'),
          next: id.describe('The next question or the outcome, by id.'),
        }),
      )
      .min(2)
      .describe('The answers to choose from, in the order shown.'),
  });

const outcome = (refer: Refer, termOf: TermOf) =>
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
            license: refer('licenses')
              .optional()
              .describe('The license to put it under, by slug; none where it is held.'),
            why: sentence.describe('Why it falls on that side, in one sentence.'),
          })
          .superRefine(...exactlyOne('layer', 'layerName'))
          .superRefine(openToLicense, beside),
      )
      .min(2)
      .superRefine(...distinctBy('layer', 'layerName'))
      .describe('What to do with each layer: all of ours in their order, then others in words.'),
    reasons: z
      .array(sentence)
      .min(2)
      .max(5)
      .describe('Why this outcome and what it costs, for a reader who comes without answers.'),
    runnerUp: z
      .strictObject({
        outcome: id.describe('The other outcome, by id.'),
        changes: sentence.describe('Under which condition it comes first instead.'),
        tip: z
          .strictObject({
            question: id.describe('A question on a way to this outcome, by id.'),
            answer: id.describe('The answer to it that leads towards the runner-up, by id.'),
          })
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
            opposite: z
              .boolean()
              .default(false)
              .describe('Whether they went the other way; what came of it speaks for the result all the same.'),
            went: z.enum(['well', 'badly', 'mixed']).describe('How it went for them so far, in our judgement.'),
          })
          .superRefine(...oneParty),
      )
      .min(2)
      .superRefine(bothWays, beside)
      .describe('Who went this way, or the opposite one; at least one well, and one badly or mixed.'),
    mistakes: z.array(refer('mistakes')).min(1).describe('Mistakes that lie near, by slug.'),
    steps: z.array(sentence).length(3).describe('The first three things to do, in order.'),
    rules: z
      .array(
        z.strictObject({
          page: refer('guides').describe('The guide that has the rule, by slug.'),
          heading: id.describe('Id of the heading it stands under there.'),
          what: sentence.describe('What it asks, in a sentence.'),
        }),
      )
      .min(1)
      .describe('What law and contracts ask of whoever goes this way.'),
  });

/** Questions and outcomes of `content/decision-guide.yml`; that it is a sound tree is checked in `src/checks/content/decision-guide.ts`. */
export const decisionGuideSchema = (refer: Refer, termOf: TermOf = termOfSite) =>
  z.strictObject({
    start: id.describe('The question asked first, by id.'),
    questions: z.array(question(refer)).min(5).describe('The questions.'),
    outcomes: z.array(outcome(refer, termOf)).min(5).describe('The outcomes that answers lead to.'),
  });
