import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { filesUnder } from '../../machine/files.ts';

const texts = z.union([z.string(), z.array(z.string()).min(1)]);
const pattern = z.string().transform((text) => new RegExp(text));

const changeFields = {
  file: z.string().optional().describe('The file that is changed, below `content/`.'),
  replace: z.string().optional().describe('The text that gives way; it must occur exactly once.'),
  by: z.string().optional().describe('The text in its place.'),
  hex: z.string().optional().describe('The bytes in its place, or those of the whole file.'),
  add: z.string().optional().describe('Text put at the end of the file.'),
  write: z.string().optional().describe('The whole of the file.'),
  cut: z.string().optional().describe('The text, occurring once, before which the file ends.'),
  encode: z.enum(['utf-16le', 'utf-16be', 'utf-8-bom']).optional().describe('The encoding of the whole file.'),
  newlines: z.enum(['cr', 'crlf']).optional().describe('How its lines end.'),
  remove: z.literal(true).optional().describe('The file is taken away.'),
  rename: z.string().optional().describe('The name the file gets.'),
  copy: z.string().optional().describe('The name of a second file like it.'),
  link: z.string().optional().describe('What the file is a symbolic link to.'),
  setup: z.literal(true).optional().describe('A change that only makes the next one a fault.'),
  in: texts.optional().describe('The file, or one of those, in which it must be named; else the changed file.'),
  line: texts
    .optional()
    .describe('Text of the line, or of one of the lines, at which it must be named; else a line that changed.'),
  nth: z.array(z.int()).default([1]).describe('Which occurrences of that text.'),
  anywhere: z.literal(true).optional().describe('Any line of the file will do, as where the whole file is wrong.'),
  says: pattern.optional().describe('What the message has to say.'),
  never: pattern.optional().describe('What the message may not say.'),
};

/** One change to one file, and where and how the check has to name it. */
export const mutationSchema = z.strictObject(changeFields);
export type Mutation = z.output<typeof mutationSchema> & { file: string };

const itemSchema = z.strictObject({
  name: z.string().optional().describe('What is wrong, or right, in a sentence; unique. A pair may go without.'),
  kind: z.string().optional().describe('What sort of fault it is, where several items are of one sort; else its name.'),
  passes: z.literal(true).optional().describe('It is right: the check must find nothing.'),
  warning: z.literal(true).optional().describe('The check must find a warning, not a fault.'),
  most: z.int().optional().describe('How many faults may be printed in all.'),
  changes: z.array(mutationSchema).optional().describe('Several changes; each must be named.'),
  both: z
    .tuple([z.string(), z.string()])
    .optional()
    .describe('Two other items by name, made in one file (`file`, or their own); both must be named.'),
  ...changeFields,
});

/** A fault to be made, or a right thing, with every change it takes. */
export interface Item {
  subject: string;
  name: string;
  kind: string;
  passes: boolean;
  warning: boolean;
  most: number | undefined;
  changes: readonly Mutation[];
}

type Written = z.output<typeof itemSchema> & { subject: string; name: string };

/** The changes an item writes itself. Throws where one names no file. */
function changesOf({ name, file, changes, ...rest }: Written): Mutation[] {
  const { subject: _subject, kind: _kind, passes: _passes, warning: _warning, most: _most, both: _both, ...one } = rest;
  return (changes ?? [{ ...one, file }]).map((change) => {
    const changed = change.file ?? file;
    if (changed === undefined) throw new Error(`"${name}" names no file`);
    return { ...change, file: changed };
  });
}

/** The changes of the two items of a pair, made in one file. Throws where they are not items of one file. */
function changesOfPair({ name, file, both = ['', ''] }: Written, byName: ReadonlyMap<string, Written>): Mutation[] {
  const changes = both.flatMap((each) => {
    const item = byName.get(each);
    if (!item) throw new Error(`"${name}" takes "${each}", which is no item`);
    return changesOf(item).map((change) => ({ ...change, file: file ?? change.file }));
  });
  if (new Set(changes.map((change) => change.file)).size > 1) throw new Error(`"${name}" is of two files`);
  return changes;
}

function readFile(path: string): Written[] {
  const items = z.array(itemSchema).parse(parse(readFileSync(path, 'utf8')));
  return items.map((item) => {
    const name = item.name ?? item.both?.join('; ');
    if (name === undefined) throw new Error(`an item of ${path} has no name`);
    return { ...item, name, subject: basename(path, '.yml') };
  });
}

/** Every item of the files `<folder>/*.yml`, in order of files. Throws on an item of another shape and on a name used twice. */
export function readItems(folder: string): Item[] {
  const files = filesUnder(folder, /^[^/]+\.yml$/);
  const written = files.flatMap((file) => readFile(join(folder, file)));
  const byName = new Map(written.map((item) => [item.name, item]));
  const twice = written.find((item) => byName.get(item.name) !== item);
  if (twice) throw new Error(`two items are named "${twice.name}"`);
  return written.map((item) => ({
    subject: item.subject,
    name: item.name,
    kind: item.kind ?? item.name,
    passes: item.passes ?? false,
    warning: item.warning ?? false,
    most: item.most,
    changes: item.both ? changesOfPair(item, byName) : changesOf(item),
  }));
}
