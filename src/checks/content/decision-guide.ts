import { z } from 'zod';
import { findFaults, type Tree } from '../../islands/decide/tree.ts';
import { type Fault, faultAt } from './fault.ts';
import type { DataFile } from './files.ts';
import { formatPath } from './yaml.ts';

/** The tree alone, so that a fault in some sentence does not hide one in the paths. */
const treeSchema: z.ZodType<Tree> = z.looseObject({
  start: z.string(),
  questions: z.array(
    z.looseObject({ id: z.string(), answers: z.array(z.looseObject({ id: z.string(), next: z.string() })) }),
  ),
  outcomes: z.array(z.looseObject({ id: z.string(), runnerUp: z.looseObject({ outcome: z.string() }) })),
});

/** What is wrong with the paths through the decision guide. */
export function checkDecisionGuide(file: DataFile | undefined): Fault[] {
  const guide = file && treeSchema.safeParse(file.yaml.data).data;
  if (!guide) return [];
  return findFaults(guide).map(({ path, message }) =>
    faultAt(file, file.yaml.range(path)[0], formatPath(path), message),
  );
}

/** Ids of all outcomes: each has an address of its own. */
export function outcomeIds(file: DataFile | undefined): string[] {
  const tree = file && treeSchema.safeParse(file.yaml.data).data;
  return tree?.outcomes.map(({ id }) => id) ?? [];
}
