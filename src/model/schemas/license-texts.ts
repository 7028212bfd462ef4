import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { isBefore, partialDate } from '../dates.ts';
import { phrase, sentence, sourceField } from './fields.ts';

/** From which dated text on a row holds. */
export const sinceField = partialDate
  .optional()
  .describe('The date of the text from which on it holds, one of texts; left out where all of them say it.');

/** A text of the license that was published under its own date. */
const datedText = (refer: Refer) =>
  z.strictObject({
    date: partialDate.describe('When this text was published: year, month or day.'),
    name: phrase.optional().describe('What it calls itself, where it does: "Version 1.1".'),
    shortTitle: phrase
      .max(30)
      .optional()
      .describe(
        'What models under this text are said to be under, where that is not the shortTitle of the license: "BigScience RAIL 1.0".',
      ),
    changed: sentence
      .max(240)
      .describe('What is new in it against the text before; of the first one, what it is the first of.'),
    read: z
      .enum(['whole', 'part', 'reported'])
      .describe('whole: read from end to end; part: some of its clauses; reported: only what others say of it.'),
    source: sourceField(refer),
  });

/** The field for the dated texts of one license. */
export function textsField(refer: Refer) {
  return z
    .array(datedText(refer))
    .min(2)
    .optional()
    .describe('Every dated text of the license that is known to us, oldest first; left out where there is one.');
}

/** Reports one fault of an entry at a path of its fields. */
type Report = (path: (string | number)[], message: string) => void;

/** The rules between dated texts and the rest of a license. Values may have any shape: their own schemas tell that. */
export function checkTexts(license: unknown, report: Report): void {
  const { texts, published, answers, gates, duties, thresholds } = license as Record<string, unknown>;
  const dates = listOf(texts).map(({ date }) => date);
  for (const [at, date] of dates.entries()) {
    const before = dates[at - 1];
    if (typeof date === 'string' && typeof before === 'string' && !isBefore(before, date))
      report(['texts', at, 'date'], `does not come after ${before}; list the oldest first, each date once`);
  }
  const newest = dates.at(-1);
  if (typeof newest === 'string' && typeof published === 'string' && newest !== published)
    report(['published'], `is ${published}, but the newest of texts is of ${newest}; write that`);

  const answered = Object.entries((answers ?? {}) as Record<string, Record<string, unknown> | null>).map(
    ([key, row]) => ({ path: ['answers', key], row }),
  );
  for (const { path, row } of answered) checkEarlier(row, (field, message) => report([...path, ...field], message));
  const earlier = answered.flatMap(({ path, row }) =>
    listOf(row?.earlier).map((row, at) => ({ path: [...path, 'earlier', at], row })),
  );
  const others = Object.entries({ gates, duties, thresholds }).flatMap(([field, list]) =>
    listOf(list).map((row, at) => ({ path: [field, at], row })),
  );
  for (const { path, row } of [...answered, ...earlier, ...others]) {
    const since = (row as { since?: unknown } | null)?.since;
    if (typeof since !== 'string' || dates.slice(1).includes(since)) continue;
    report([...path, 'since'], 'is not the date of a text after the first in texts; write one, or take it out');
  }
}

/** Earlier answers lead up to the one that holds now, text by text. */
function checkEarlier(answer: Record<string, unknown> | null, report: Report): void {
  const { earlier, since } = answer ?? {};
  const rows = listOf(earlier);
  if (rows.length > 0 && since === undefined)
    report(['earlier'], 'needs since beside it; write the date of the text that changed the answer');
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1]?.since ?? (at === rows.length - 1 ? since : undefined);
    if (typeof row.since === 'string' && typeof next === 'string' && !isBefore(row.since, next))
      report(['earlier', at, 'since'], `does not come before ${next}; list the oldest answer first`);
    if (at > 0 && row.since === undefined)
      report(
        ['earlier', at],
        'needs since, as only the oldest answer holds from the first text on; write the date of its text',
      );
  }
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map((row: unknown) => (row ?? {}) as Record<string, unknown>) : [];
}
