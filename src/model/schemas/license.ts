import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { partialDate } from '../dates.ts';
import { gateScopes } from '../gates.ts';
import { furtherQuestions, hasToAnswer } from '../questions.ts';
import { beside } from '../rules.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import { correctionsField, pageFields, phrase, sentence, sourceField } from './fields.ts';
import { answersField, clause } from './license-answers.ts';
import { checkTexts, sinceField, textsField } from './license-texts.ts';

export type Openness = 'open-source' | 'open-data' | 'open-weights' | 'source-available' | 'restricted';

/** A number above which the license changes. */
const threshold = (refer: Refer, termOf: TermOf) =>
  z.strictObject({
    kind: termOf('threshold-kinds').describe('What sort of quantity it limits.'),
    number: z.number().positive().describe('The number itself, in the unit of the row.'),
    unit: phrase.describe('What is counted: "monthly active users", "US dollars a year", "years".'),
    measured: sentence.describe('When it is measured, in words.'),
    clause,
    since: sinceField,
    effect: sentence.describe('What happens beyond it.'),
    source: sourceField(refer),
  });

/** A term that suspends rights, whatever the answers say: before each answer it covers it must be passed. */
const gate = (refer: Refer, termOf: TermOf) =>
  z
    .strictObject({
      kind: termOf('gate-kinds').describe('What sort of term it is.'),
      scope: z
        .enum(gateScopes)
        .describe(
          'What it suspends: all (every right), commercial (every use in business), hosting (offering the thing to others as a service), artefact (one thing among several under the text).',
        ),
      artefact: sentence.optional().describe('Which thing, for the scope artefact: "The vision models".'),
      says: sentence.max(220).describe('Who or what is kept out, one sentence.'),
      exempts: sentence
        .max(160)
        .optional()
        .describe('Who passes all the same: recipients of an integrated end-user product.'),
      clause,
      since: sinceField,
      source: sourceField(refer),
    })
    .refine((row) => (row.scope === 'artefact') === (row.artefact !== undefined), {
      ...beside,
      error: 'needs artefact where its scope is artefact, and else none; add it, or take it out',
    });

/** What it asks of you. */
const duty = (refer: Refer) =>
  z.strictObject({
    duty: sentence.describe('What you have to do.'),
    when: sentence.describe('When the duty bites.'),
    clause,
    since: sinceField,
    source: sourceField(refer),
  });

/** A license or contribution instrument: `content/licenses/<slug>.mdx`. Its own text decides. */
export const licenseSchema = (refer: Refer, termOf: TermOf = termOfSite) =>
  z
    .strictObject({
      ...pageFields(refer),
      universal: z
        .literal('reviewed')
        .optional()
        .describe(
          'That each "always", "every", "anyone" and "never" of summary, answers and duties was held against each dated text and each grant.',
        ),
      shortTitle: phrase
        .max(30)
        .describe('The name people say: "MIT", "AGPL-3.0", "Llama 4". Used in lists and tables.'),
      spdxIds: z
        .array(z.string())
        .default([])
        .describe(
          'SPDX identifiers of the text, all of them; empty where SPDX has none. OSI approval is read from them.',
        ),
      steward: phrase.describe('Who publishes and may revise it.'),
      published: partialDate.describe('When its newest text was published: year, month or day.'),
      texts: textsField(refer),
      family: termOf('families').describe('Which sort of license it is.'),
      covers: z.array(termOf('covers')).min(1).describe('What its own text is made for.'),
      openness: termOf<Openness>('openness')
        .optional()
        .describe('How open what stands under it is; left out for contribution instruments.'),
      permissions: z.array(termOf('permissions')).default([]).describe('What it allows.'),
      conditions: z.array(termOf('conditions')).default([]).describe('What it asks in return.'),
      limitations: z.array(termOf('limitations')).default([]).describe('What it rules out.'),
      thresholds: z.array(threshold(refer, termOf)).default([]).describe('Numbers above which its terms change.'),
      gates: z
        .array(gate(refer, termOf))
        .default([])
        .describe(
          'Terms that suspend rights: caps, territory, use policy, registration, a license of its own, revocation. An answer they cover is never a plain yes.',
        ),
      answers: answersField(refer, termOf).optional().describe('The answers; left out for contribution instruments.'),
      duties: z.array(duty(refer)).default([]).describe('What it asks of you.'),
      supersedes: refer('licenses').optional().describe('The version before this one, by slug.'),
      line: z
        .array(refer('licenses'))
        .min(2)
        .max(6)
        .optional()
        .describe(
          'Texts to compare it with, oldest first, itself among them, by slug: for a steward who changed the terms of a family of models without one text replacing another.',
        ),
      usedBy: z
        .array(
          z.strictObject({
            name: phrase.describe('Who uses it.'),
            what: sentence.describe('For what.'),
            source: sourceField(refer),
          }),
        )
        .default([])
        .describe('Users without a page; those with one are found through their own pages.'),
      usedByComplete: z
        .boolean()
        .default(false)
        .describe(
          'Whether the users its page lists were all there were on the day it was checked; else they are examples.',
        ),
      opinions: z
        .array(
          z.strictObject({
            authority: phrase.describe('Who speaks: OSI, FSF, SPDX, Debian.'),
            says: sentence.describe('What they say about it.'),
            source: sourceField(refer),
          }),
        )
        .default([])
        .describe('Where authorities speak about it.'),
      corrections: correctionsField(refer),
    })
    .superRefine((license, context) => {
      const report = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path, message });
      const { family, openness, answers, covers } = license;
      const instrument = family === 'contribution';
      for (const [field, value] of Object.entries({ openness, answers })) {
        if (instrument === (value === undefined)) continue;
        report([field], instrument ? 'does not fit a contribution instrument; take it out' : 'is missing; add it');
      }
      const covered = Array.isArray(covers) ? covers : [];
      for (const question of answers ? furtherQuestions : []) {
        const due = hasToAnswer[question](covered);
        if (due === (answers?.[question] !== undefined)) continue;
        report(['answers', question], due ? 'is missing; add it' : 'does not fit what the license covers; take it out');
      }
      checkTexts(license, report);
    }, beside);
