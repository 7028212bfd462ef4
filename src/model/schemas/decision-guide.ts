import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { termOf } from '../vocabulary.ts';
import { namesOneParty, onePartyError, partyFields, sentence } from './fields.ts';

export type GuideVerdict = 'open' | 'open-part' | 'hold';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'is lower case with hyphens' });

const question = () =>
  z.strictObject({
    id,
    /** The question, addressed to the reader. */
    ask: sentence,
    /** Two or three words for the tree and the list of answers. */
    short: sentence.max(24),
    /** Why it matters, one or two sentences. */
    why: sentence,
    answers: z
      .array(
        z.strictObject({
          id,
          label: sentence,
          /** What the answer takes in, a few words. */
          hint: sentence.optional(),
          /** What this answer says for or against opening; shown with the outcome. */
          reason: sentence,
          /** The next question or the outcome, by id. */
          next: id,
        }),
      )
      .min(2),
  });

const outcome = (refer: Refer) =>
  z.strictObject({
    id,
    verdict: termOf<GuideVerdict>('guide-verdicts'),
    title: sentence,
    /** The answer in two or three sentences. */
    summary: sentence,
    pattern: refer('patterns'),
    layers: z
      .array(
        z
          .strictObject({
            layer: refer('layers').optional(),
            layerName: z.string().trim().min(1).optional(),
            side: z.enum(['open', 'part', 'hold']),
            license: refer('licenses').optional(),
            why: sentence,
          })
          .refine((row) => (row.layer === undefined) !== (row.layerName === undefined), {
            error: 'names exactly one of layer, layerName',
          }),
      )
      .min(2),
    runnerUp: z.strictObject({ outcome: id, changes: sentence }),
    cases: z
      .array(
        z
          .strictObject({ ...partyFields(refer), what: sentence, source: refer('sources') })
          .refine(namesOneParty, onePartyError),
      )
      .min(1),
    mistakes: z.array(refer('mistakes')).min(1),
    steps: z.array(sentence).length(3),
  });

/** Questions and outcomes of `content/decision-guide.yml`; that it is a sound tree is proved in `decision-guide/`. */
export const decisionGuideSchema = (refer: Refer) =>
  z.strictObject({
    /** The question asked first. */
    start: id,
    questions: z.array(question()).min(5),
    outcomes: z.array(outcome(refer)).min(5),
  });
