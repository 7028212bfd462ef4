import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { partialDate } from '../dates.ts';
import { termOf } from '../vocabulary.ts';
import { confidence, sentence } from './fields.ts';

/** The columns of the timeline, from kept to free; the line that OSI draws runs between the second and the third. */
export const lanes = ['closed', 'source-available', 'copyleft', 'permissive'] as const;
export type Lane = (typeof lanes)[number];

/** A license before or after a change: one with a page, or a name ("closed", "Gemma Terms, in-house"). */
const licenseStep = (refer: Refer) =>
  z
    .strictObject({
      license: refer('licenses').optional(),
      name: z.string().trim().min(1).optional(),
      /** Where it stands on the timeline, for a name; a license with a page has its family. */
      lane: z.enum(lanes).optional(),
    })
    .refine((step) => (step.license === undefined) !== (step.name === undefined), {
      error: 'names exactly one of license, name',
    })
    .refine((step) => (step.name === undefined) === (step.lane === undefined), {
      error: `a step with a name needs its lane, one of ${lanes.join(', ')}; a license has its own`,
    });

/** Something that happened on a date: `content/events/<id>.yml`. Every timeline is a view of these. */
export const eventSchema = (refer: Refer) =>
  z.strictObject({
    date: partialDate,
    /** What happened, past tense, one sentence that stands alone. */
    title: sentence.max(200),
    kind: termOf('event-kinds'),
    /** Which way it moved the line: out (more open), part (out with strings), in (held), none. */
    direction: z.enum(['out', 'part', 'in', 'none']),
    companies: z.array(refer('companies')).default([]),
    projects: z.array(refer('projects')).default([]),
    /** Licenses concerned that are neither `from` nor `to`. */
    licenses: z.array(refer('licenses')).default([]),
    /** Names of those concerned that have no page yet. */
    parties: z.array(z.string().trim().min(1)).default([]),
    /** The artefact that moved ("Terraform", "MongoDB server"). */
    subject: sentence.optional(),
    /** For a license change: what it was under before. */
    from: z.array(licenseStep(refer)).default([]),
    /** For a license change: what it is under after. */
    to: z.array(licenseStep(refer)).default([]),
    /** What followed, with its date, in a sentence or two. */
    followed: sentence.optional(),
    sources: z.array(refer('sources')).min(1),
    confidence: confidence.default('primary'),
  });
