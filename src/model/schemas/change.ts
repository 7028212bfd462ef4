import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { day } from '../dates.ts';
import { type PageQuestion, pageQuestions, type Verdict } from '../questions.ts';
import { beside } from '../rules.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import { anyPage, sentence } from './fields.ts';

/** An answer of a license whose verdict became another one. */
const changedAnswer = (refer: Refer, termOf: TermOf) =>
  z
    .strictObject({
      license: refer('licenses').describe('The license, by slug.'),
      question: z.enum<Readonly<PageQuestion[]>>(pageQuestions).describe('The question whose answer changed.'),
      was: termOf<Verdict>('verdicts').describe('The verdict that was published before.'),
      is: termOf<Verdict>('verdicts').describe('The verdict since this change.'),
    })
    .refine((row) => row.was !== row.is, {
      ...beside,
      path: ['is'],
      error: 'is what it was before; write what it became, or take the row out',
    });

/** Something that pages said otherwise before: `content/changes/<date>-<slug>.yml`. */
export const changeSchema = (refer: Refer, termOf: TermOf = termOfSite) =>
  z.strictObject({
    date: day.describe('The day the pages changed, YYYY-MM-DD; the name of the file begins with it.'),
    title: sentence.max(120).describe('What changed, in one sentence.'),
    what: sentence.describe('What the pages said before and what they say since, in a sentence or two.'),
    why: sentence.describe('Why it matters to somebody who relied on what stood there.'),
    pages: z
      .array(anyPage(refer))
      .min(1)
      .describe('The pages that changed, as <collection>/<slug>; each shows the change.'),
    answers: z
      .array(changedAnswer(refer, termOf))
      .refine(
        (rows) => new Set(rows.map(({ license, question }) => `${license?.id} ${question}`)).size === rows.length,
        {
          ...beside,
          error: 'names one answer of a license twice; keep one row',
        },
      )
      .default([])
      .describe(
        'Answers of licenses whose verdict changed; a verdict that differs from the one last published needs such a row.',
      ),
  });
