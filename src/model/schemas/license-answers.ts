import { z } from 'zod';
import { asks } from '../asks.ts';
import type { Refer } from '../collections.ts';
import {
  commonQuestions,
  type FurtherQuestion,
  furtherQuestions,
  type PageQuestion,
  type Verdict,
} from '../questions.ts';
import type { TermOf } from '../vocabulary.ts';
import { phrase, sentence, sourceField } from './fields.ts';
import { sinceField } from './license-texts.ts';

export const clause = phrase.describe(
  'The clause it rests on: "§2", "Exhibit A"; "whole text" where the text is silent.',
);

/** What a text of the license answers to a question. */
const answerOfText = (refer: Refer, termOf: TermOf) =>
  z.strictObject({
    verdict: termOf<Verdict>('verdicts').describe('The answer in a word.'),
    text: sentence.describe('One sentence: under which condition, or why not.'),
    clause,
    since: sinceField,
    source: sourceField(refer),
  });

const answer = (refer: Refer, termOf: TermOf) =>
  answerOfText(refer, termOf).extend({
    earlier: z
      .array(answerOfText(refer, termOf))
      .min(1)
      .optional()
      .describe('What texts before since answered, oldest first; the first of them holds from the first text on.'),
    differs: sentence
      .optional()
      .describe(
        'Beside host alone: why its verdict is not that of sell, where it is not. For editors; no page shows it.',
      ),
  });

type Answer = ReturnType<typeof answer>;

/** The answers of a license: the six by which licenses are compared, and those that fit the thing it covers. */
export const answersField = (refer: Refer, termOf: TermOf) => {
  const asked = (question: PageQuestion) => answer(refer, termOf).describe(`Answer to "May we…": ${asks[question]}`);
  return z.strictObject({
    ...(Object.fromEntries(commonQuestions.map((question) => [question, asked(question)])) as Record<
      (typeof commonQuestions)[number],
      Answer
    >),
    ...(Object.fromEntries(furtherQuestions.map((question) => [question, asked(question).optional()])) as Record<
      FurtherQuestion,
      z.ZodOptional<Answer>
    >),
  });
};
