import { stringify } from 'yaml';
import { Refusal } from '../../machine/explain.ts';
import { type Collection, endingOf, isPageCollection } from '../collections.ts';
import { isCalendarDate } from '../dates.ts';
import { kinds } from '../kinds.ts';
import { pageKind } from '../page-kind.ts';
import { schemas } from '../schemas/index.ts';
import { fieldsFor } from './fields.ts';

/** A file to begin with. */
export interface Skeleton {
  /** Where it goes below the root. */
  path: string;
  text: string;
}

/** A file that has every field and section its kind needs, read off its schema; what it refers to is left to choose. */
export function skeleton(collection: Collection, slug: string, today: string): Skeleton {
  const { fields, others } = fieldsFor(schemas[collection], today);
  const kind = kinds[collection];
  const name = kind.nameField;
  if (kind.form === 'data' && kind.datedBy) fields[kind.datedBy] = dateIn(slug);
  const notes = others.map(({ key, description }) => `# ${key}: ${description}\n`).join('');
  // The name stands first, whatever the order of the schema.
  const named = Object.assign({ [name]: '' }, fields, { [name]: titleOf(slug.replace(leadingDate, '')) });
  const text = `${stringify(named, { lineWidth: 0 })}${notes}`;
  const path = `content/${collection}/${slug}.${endingOf(collection)}`;
  if (!isPageCollection(collection) || endingOf(collection) === 'yml') return { path, text };
  const { sections } = pageKind(collection);
  return { path, text: `---\n${text}---\n\n${prose(sections)}` };
}

/** The date that the name of a dated file begins with. */
const leadingDate = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)-/;

/** The date a slug begins with: `2024-05-17-a-name`, `2024-a-name`. Throws a refusal where it begins with none. */
function dateIn(slug: string): string {
  const date = leadingDate.exec(slug)?.[1];
  if (date && isCalendarDate(date)) return date;
  throw new Refusal(`"${slug}" does not begin with the day it happened; write 2024-05-17-a-name`);
}

/** `open-core` → `Open core`. */
function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function prose(sections: ReturnType<typeof pageKind>['sections']): string {
  const cite = '<Cite source="a-source-id" />';
  if (sections === 'free') return `## First part {#first-part}\n\nWhat it answers.${cite}\n`;
  return sections
    .filter(({ required }) => required)
    .map(({ id, answers }, index) => `## ${titleOf(id)} {#${id}}\n\n${answers}${index === 0 ? cite : ''}\n`)
    .join('\n');
}
