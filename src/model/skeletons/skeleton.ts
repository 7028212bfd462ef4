import { type Collection, type PageCollection, pageCollections } from '../collections.ts';
import { pageKind } from '../kinds.ts';
import { ownFields, pageFields } from './fields.ts';

/** A file to begin with. */
export interface Skeleton {
  /** Where it goes below the root. */
  path: string;
  text: string;
}

/** A file that has every field and section its kind needs; what it refers to is left to choose. */
export function skeleton(collection: Collection, slug: string, today: string): Skeleton {
  const kind = pageCollections.find((name) => name === collection);
  const title = titleOf(slug);
  if (kind) {
    const text = `---\ntitle: ${title}\n${pageFields(today)}${ownFields[kind]}---\n\n${prose(kind)}`;
    return { path: `content/${kind}/${slug}.mdx`, text };
  }
  return {
    path: `content/${collection}/${slug}.yml`,
    text: `${firstFields(collection, title, today)}${ownFields[collection]}`,
  };
}

/** `open-core` → `Open core`, quoted where YAML would read a number or a date. */
function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return JSON.stringify(words.charAt(0).toUpperCase() + words.slice(1));
}

function firstFields(collection: Collection, title: string, today: string): string {
  if (collection === 'glossary') return `term: ${title}\n`;
  return collection === 'sources' ? `title: ${title}\naccessed: ${today}\n` : `date: ${today}\ntitle: ${title}\n`;
}

function prose(kind: PageCollection): string {
  const list = pageKind(kind).sections;
  const cite = '<Cite source="a-source-id" />';
  if (list === 'free') return `## First part {#first-part}\n\nWhat it answers.${cite}\n`;
  return list
    .filter(({ required }) => required)
    .map(({ id, answers }, index) => {
      const heading = titleOf(id).slice(1, -1);
      return `## ${heading} {#${id}}\n\n${answers}${index === 0 ? cite : ''}\n`;
    })
    .join('\n');
}
