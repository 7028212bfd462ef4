import { z } from 'zod';
import { day } from '../dates.ts';
import { distinctBy } from '../rules.ts';
import { innerId, sentence, verbatim } from './fields.ts';

/** `content/last-checks.yml`: what the last run of each check over the site found. Written by the commands, when asked to record. */
export const lastChecksSchema = () =>
  z.strictObject({
    checks: z
      .array(
        z.strictObject({
          id: innerId.describe('Id of the check; its row is replaced by the next run.'),
          what: sentence.max(160).describe('What is checked, in a sentence.'),
          command: verbatim.describe('The command that checks it, as it is typed.'),
          day: day.describe('The day of the run, YYYY-MM-DD.'),
          found: sentence.max(240).describe('What was found, with the figures of that run.'),
          holds: z.boolean().describe('Whether it was as it should be.'),
        }),
      )
      .superRefine(...distinctBy('id'))
      .describe('The checks, by id.'),
  });
