import { z } from 'zod';
import { type PageCollection, pageCollections, type Refer, type Reference } from '../collections.ts';
import { day, partialDate } from '../dates.ts';
import { targets } from '../references.ts';
import { exactlyOne } from '../rules.ts';

/** Straight quotes and apostrophes made typographic, as they are in the prose. */
function curled(text: string): string {
  return text
    .replace(/(^|[\s([])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([])'/g, '$1‘')
    .replaceAll("'", '’');
}

const isPlain = (text: string) => !/[<>]|\]\(/.test(text);
const plainError = { error: 'holds HTML or a Markdown link; write plain text' };

/** A sentence or two of plain text; no Markdown, no HTML. Quotes may be typed straight. */
export const sentence = z.string().trim().min(1).overwrite(curled).refine(isPlain, plainError);

/** A name or a few words of plain text. Quotes may be typed straight. */
export const phrase = z.string().trim().min(1).overwrite(curled).refine(isPlain, plainError);

/** A word or command kept letter by letter. */
export const verbatim = z.string().trim().min(1).refine(isPlain, plainError);

/** An id that stands inside a file. */
export const innerId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, { error: 'is not lower case with digits and hyphens; write it so' });

/** A reference to any page, written `<collection>/<slug>`. */
export function anyPage(refer: Refer): z.ZodType<Reference<PageCollection>, string> {
  const read = (written: string, context: z.RefinementCtx): Reference<PageCollection> => {
    const [, collection, id] = /^([^/]+)\/([^/]+)$/.exec(written) ?? [];
    const known = pageCollections.find((name) => name === collection);
    if (!known || !id) {
      context.addIssue({ code: 'custom', message: `"${written}" is not a page; write <collection>/<slug>` });
      return z.NEVER;
    }
    const target = refer(known).safeParse(id);
    if (target.success) return target.data;
    for (const issue of target.error.issues) context.addIssue({ code: 'custom', message: issue.message });
    return z.NEVER;
  };
  return z.string().transform(read).register(targets, { target: 'any-page' });
}

/** The field of a row that says what the row rests on. */
export function sourceField(refer: Refer) {
  return refer('sources').describe('Source the row rests on, by id.');
}

/** What people type when they look for an entry. */
export const aliasesField = z
  .array(phrase)
  .default([])
  .describe('What people type when they look for it: ids, nicknames, other spellings. Unique on the site.');

/** Pages to go on to. */
export function relatedField(refer: Refer) {
  return z.array(anyPage(refer)).default([]).describe('Pages worth reading next, as <collection>/<slug>.');
}

/** Whether the facts of a page age quickly. */
export const fastMovingField = z
  .boolean()
  .default(false)
  .describe('Whether its facts age quickly: then it is due again 90 days after it was checked, else after 180.');

/** Fields every entry with a page of prose has. */
export function pageFields(refer: Refer) {
  return {
    title: phrase.describe('The name people know it by; the h1 of the page.'),
    summary: sentence
      .max(160)
      .describe('One plain sentence, at most 160 characters: standfirst, meta description, lists.'),
    aliases: aliasesField,
    sources: z
      .array(refer('sources'))
      .min(1)
      .describe('Every source cited on the page, in fields or prose, and no other; by id.'),
    checked: day.describe('The day, YYYY-MM-DD, a person last held the facts against their sources.'),
    fastMoving: fastMovingField,
    related: relatedField(refer),
  };
}

/** How well a fact is supported. */
export const confidence = z
  .enum(['primary', 'secondary'])
  .describe('primary: the document itself or whoever it is about; secondary: somebody else reports it.');

/** Who: exactly one of a company with a page, a project with a page, or a name without one. */
export function partyFields(refer: Refer) {
  return {
    company: refer('companies').optional().describe('Slug of the company, where it has a page.'),
    project: refer('projects').optional().describe('Slug of the project, where it has a page.'),
    name: phrase.optional().describe('The name, where neither has a page yet.'),
  };
}

/** The rule for objects with {@link partyFields}, as arguments of `.superRefine`. */
export const oneParty = exactlyOne('company', 'project', 'name');

/** The field for claims that people still repeat, each with what is true. */
export function correctionsField(refer: Refer) {
  const row = z.strictObject({
    claim: sentence.describe('The claim as people say it, without quotation marks.'),
    ruling: sentence.max(60).describe('The ruling in a few words with its stop: "Never true."'),
    truth: sentence.describe('What is true.'),
    since: partialDate.optional().describe('Since when the claim is wrong, if it was once right: year, month or day.'),
    source: sourceField(refer),
  });
  return z.array(row).default([]).describe('Claims people still repeat, each with what is true.');
}
