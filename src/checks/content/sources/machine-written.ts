import type { CheckedContent } from '../checked-content.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { Entry } from '../files.ts';
import { textOf } from '../values.ts';
import { formatPath } from '../yaml/read.ts';

/** What a statement rests on, and where it says so. */
interface Support {
  ids: readonly string[];
  offset: number;
  where: string;
}

/** Statements that rest on nothing but what programs wrote: these make up what they cannot read. */
export function checkMachineWritten(content: CheckedContent): Fault[] {
  const byPrograms = new Set(
    content
      .entriesOf('sources')
      .filter((source) => textOf(source, 'writtenBy'))
      .map(({ id }) => id),
  );
  if (byPrograms.size === 0) return [];
  return content.entries.flatMap((entry) =>
    [...supportsInFields(content, entry), ...supportsInProse(entry)]
      .filter(({ ids }) => ids.every((id) => byPrograms.has(id)))
      .map(({ ids, offset, where }) =>
        faultAt(
          entry,
          offset,
          where,
          `rests on ${ids.map((id) => `"${id}"`).join(', ')} alone, written by a program; cite what that sums up, or leave the statement out`,
        ),
      ),
  );
}

/** The sources of each statement in fields. The list at the top of a page is that of all its statements. */
function supportsInFields(content: CheckedContent, entry: Entry): Support[] {
  const mentions = content.mentionsIn(entry, 'sources').filter(({ path }) => !(entry.prose && path[0] === 'sources'));
  const statements = Map.groupBy(mentions, ({ path }) =>
    formatPath(typeof path.at(-1) === 'number' ? path.slice(0, -1) : path),
  );
  return [...statements].map(([where, named]) => ({
    ids: named.map(({ id }) => id),
    offset: entry.yaml.range(named[0]?.path ?? [])[0],
    where,
  }));
}

/** The citations of each statement in prose: those that stand side by side. */
function supportsInProse({ prose, text }: Entry): Support[] {
  const supports: (Support & { ids: string[] })[] = [];
  let last = 0;
  for (const { source = '', offset } of prose?.citations ?? []) {
    const beside = /^<Cite\s[^<]*\/>\s*$/.test(text.slice(last, offset)) ? supports.at(-1) : undefined;
    if (beside) beside.ids.push(source);
    else supports.push({ ids: [source], offset, where: 'Cite' });
    last = offset;
  }
  return supports;
}
