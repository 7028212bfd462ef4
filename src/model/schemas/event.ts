import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { isBefore, partialDate } from '../dates.ts';
import { beside, exactlyOne } from '../rules.ts';
import { type TermOf, termOfSite } from '../vocabulary.ts';
import { confidence, phrase, sentence, sourceField } from './fields.ts';

/** The columns of the timeline, from kept to free; the line of open licenses runs between the second and the third. */
export const lanes = ['closed', 'source-available', 'copyleft', 'permissive'] as const;
export type Lane = (typeof lanes)[number];

/** A license before or after a change: one with a page, or a name ("closed", "Gemma Terms, in-house"). */
const licenseStep = (refer: Refer) =>
  z
    .strictObject({
      license: refer('licenses').optional().describe('The license, by slug, where it has a page.'),
      name: phrase.optional().describe('Its name, where it has no page; "closed" for no license.'),
      lane: z
        .enum(lanes)
        .optional()
        .describe('Its column on the timeline, for a name; that of a license with a page follows from its terms.'),
    })
    .superRefine(...exactlyOne('license', 'name'))
    .refine((step) => (step.name === undefined) === (step.lane === undefined), {
      ...beside,
      error: `needs a lane beside a name, and none beside a license; write one of ${lanes.join(', ')}, or take it out`,
    });

/** When a work that changed its license began. */
const beginning = (refer: Refer) =>
  z.strictObject({
    of: phrase.describe('The work or the company: "Terraform".'),
    date: partialDate.describe('When it began: year, month or day.'),
    what: phrase.describe('What is counted from: "first commit", "release 0.1", "founded".'),
    source: sourceField(refer),
  });

/** How many people wrote code in a period. */
const authorCount = (refer: Refer) =>
  z
    .strictObject({
      of: phrase.describe('Whose code: "Terraform", "OpenTofu".'),
      fork: z.boolean().default(false).describe('Whether it forked from what changed its license.'),
      from: partialDate.describe('Where the period begins: year, month or day; from and to may be one year.'),
      to: partialDate.describe('Where it ends: year, month or day.'),
      count: z.int().min(0).describe('People who wrote code, by name.'),
      source: sourceField(refer),
    })
    .refine(({ from, to }) => !isBefore(String(to), String(from)), {
      ...beside,
      path: ['to'],
      error: 'ends before it begins; put the later date here',
    });

/** Something that happened on a date: `content/events/<id>.yml`. Every timeline is a view of these. */
export const eventSchema = (refer: Refer, termOf: TermOf = termOfSite) =>
  z
    .strictObject({
      date: partialDate.describe('When it happened: year, month or day.'),
      title: sentence.max(200).describe('What happened, past tense, one sentence that stands alone.'),
      kind: termOf('event-kinds').describe('What sort of event it was.'),
      direction: z
        .enum(['out', 'part', 'in', 'none'])
        .describe('Which way it moved the line: out (more open), part (out with strings), in (held), none.'),
      companies: z.array(refer('companies')).default([]).describe('Companies concerned, by slug.'),
      projects: z.array(refer('projects')).default([]).describe('Projects concerned, by slug.'),
      models: z.array(refer('models')).default([]).describe('Lines of models concerned, by slug.'),
      licenses: z
        .array(refer('licenses'))
        .default([])
        .describe('Licenses concerned that are neither in from nor in to, by slug.'),
      parties: z.array(phrase).default([]).describe('Names of those concerned that have no page yet.'),
      subject: sentence.optional().describe('The artefact that moved: "Terraform", "MongoDB server".'),
      from: z.array(licenseStep(refer)).default([]).describe('For a license change: what it was under before.'),
      to: z.array(licenseStep(refer)).default([]).describe('For a license change: what it is under after.'),
      began: z
        .array(beginning(refer))
        .default([])
        .describe('For a license change: when the works that changed began; the years up to the change are drawn.'),
      authors: z
        .array(authorCount(refer))
        .default([])
        .describe(
          'For a license change: who wrote code before and after, where it was counted; drawn beside its forks.',
        ),
      followed: sentence.optional().describe('What followed, with its date, in a sentence or two.'),
      sources: z.array(refer('sources')).min(1).describe('Sources the event rests on, by id.'),
      beforeItsText: sentence
        .optional()
        .describe(
          'Why it comes before the day of a license it names: an earlier text, a draft. Left out where it does not.',
        ),
      confidence: confidence.default('primary'),
    })
    .refine(
      (event) =>
        [event.companies, event.projects, event.models, event.licenses, event.parties].some((list) => list?.length > 0),
      {
        ...beside,
        error: 'names nobody; write who did it in companies, projects, models, licenses or parties',
      },
    )
    .refine(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to) || !(from?.length > 0), {
      ...beside,
      path: ['to'],
      error: 'is where it came from; write the license after the change',
    })
    .superRefine(({ licenses, from, to }, context) => {
      const steps = [from, to].flatMap((list) => (Array.isArray(list) ? list.map((step) => step?.license?.id) : []));
      for (const [index, license] of (Array.isArray(licenses) ? licenses : []).entries()) {
        if (!license?.id || !steps.includes(license.id)) continue;
        const message = `${license.id} stands in from or to already; take it out here`;
        context.addIssue({ code: 'custom', path: ['licenses', index], message });
      }
    }, beside)
    .superRefine(({ kind, began, authors }, context) => {
      if (kind === 'license-change') return;
      for (const [key, rows] of Object.entries({ began, authors })) {
        if (!(rows?.length > 0)) continue;
        context.addIssue({
          code: 'custom',
          path: [key],
          message: 'belongs to a license-change; move it to that event',
        });
      }
    }, beside)
    .superRefine(({ kind, from, to }, context) => {
      for (const [key, steps] of Object.entries({ from, to })) {
        if (kind !== 'license-change' || steps?.length > 0) continue;
        context.addIssue({
          code: 'custom',
          path: ['kind'],
          message: `is license-change and lacks ${key}; write both steps`,
        });
      }
    }, beside);
