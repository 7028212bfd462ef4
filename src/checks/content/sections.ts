import type { MdastNode } from 'satteri';
import { type PageCollection, pageCollections } from '../../model/collections.ts';
import { generatedIds, pageKind } from '../../model/page-kind.ts';
import type { Section } from '../../model/sections.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Entry } from './files.ts';
import type { Heading } from './prose/read.ts';
import { didYouMeanOrOneOf } from './suggest.ts';

/** Headings without an id of their own, ids used twice or kept for the page, levels skipped, sections astray. */
export function checkSections(page: Entry): Fault[] {
  const collection = pageCollections.find((name) => name === page.collection);
  if (!page.prose || !collection) return [];
  const { headings, nodes } = page.prose;
  const order = pageKind(collection).sections;
  return [
    ...headings.flatMap((heading, index) => checkHeading(page, collection, heading, headings.slice(0, index))),
    ...emptySections(page, nodes),
    ...(order === 'free' ? [] : checkOrder(page, collection, order, headings)),
  ];
}

/** Headings that nothing stands under: the end of the page follows, or a heading that is no part of theirs. */
function emptySections(page: Entry, nodes: readonly MdastNode[]): Fault[] {
  const [root] = nodes;
  const blocks = root && 'children' in root ? root.children : [];
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.type !== 'heading' || block.children.length === 0) return [];
    if (next && !(next.type === 'heading' && next.depth <= block.depth)) return [];
    const message = 'has nothing under it; write what it announces or take it out';
    return [faultAt(page, block.position?.start.offset ?? 0, 'heading', message)];
  });
}

function checkHeading(page: Entry, kind: PageCollection, heading: Heading, before: readonly Heading[]): Fault[] {
  const report = (message: string) => faultAt(page, heading.offset, 'heading', message);
  const { depth, id } = heading;
  const above = before.at(-1)?.depth ?? 1;
  const found: Fault[] = [];
  if (depth === 1) found.push(report('is a first-level heading, and the title makes the only one; write ##'));
  if (depth > above + 1)
    found.push(report(`goes from level ${above} to level ${depth}; write ${'#'.repeat(above + 1)}`));
  if (depth === 2 && id === undefined) found.push(report('has no id; write ## Text {#id}'));
  if (id === undefined) return found;
  if (before.some((other) => other.id === id))
    found.push(report(`"${id}" is the id of a heading above; choose another`));
  if (generatedIds(kind).includes(id)) {
    found.push(report(`"${id}" is the id of a part the page makes from its fields; choose another`));
  }
  return found;
}

function checkOrder(
  page: Entry,
  kind: PageCollection,
  order: readonly Section[],
  headings: readonly Heading[],
): Fault[] {
  const place = (id: string | undefined) => order.findIndex((section) => section.id === id);
  const written = headings.filter(({ depth, id }) => depth === 2 && id !== undefined);
  const end = page.text.trimEnd().length;
  const missing = order
    .filter(({ id, required }) => required && !written.some((heading) => heading.id === id))
    .map(({ id, answers }) => faultAt(page, end, 'sections', `{#${id}} is missing; add it: ${answers}`));
  const astray = written.flatMap((heading, index) => {
    const report = (message: string) => faultAt(page, heading.offset, 'sections', message);
    if (place(heading.id) < 0) {
      const known = order.map(({ id }) => id);
      return [report(`{#${heading.id}} is no section of ${kind}${didYouMeanOrOneOf(heading.id ?? '', known)}`)];
    }
    const later = written.slice(0, index).find((other) => place(other.id) > place(heading.id));
    return later ? [report(`{#${heading.id}} belongs before {#${later.id}}; move it there`)] : [];
  });
  return [...missing, ...astray];
}
