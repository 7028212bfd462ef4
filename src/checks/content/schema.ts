import type { z } from 'zod';
import { counted } from '../../model/count.ts';
import { closedListOf } from './closed-list.ts';
import { type Fault, faultAt, type TextFile } from './fault.ts';
import { keysAt, schemaAt } from './shape.ts';
import { didYouMean, didYouMeanOrOneOf } from './suggest.ts';
import { formatPath, type Path, type YamlPart } from './yaml/read.ts';

/** What `schema` finds wrong in the fields of `file`, each where it stands. */
export function checkFields(file: TextFile, yaml: YamlPart, schema: z.ZodType): Fault[] {
  const unreadable = yaml.errors.map(({ offset, message }) => faultAt(file, offset, 'yaml', message));
  const issues = schema.safeParse(yaml.data).error?.issues ?? [];
  const known = issues.filter((issue) => !isUnread(yaml, issue));
  return [...unreadable, ...known.flatMap((issue) => faultsOf(file, yaml, schema, issue))];
}

/** Whether an error of the file took away what `issue` speaks of: the value itself, or one that a rule looks at. */
function isUnread({ unread }: YamlPart, { path, code }: Issue): boolean {
  const within = (inner: readonly PropertyKey[], outer: readonly PropertyKey[]) =>
    outer.every((part, index) => inner[index] === part);
  return unread.some((lost) => within(path, lost) || (code === 'custom' && within(lost, path)));
}

type Issue = z.core.$ZodIssue;

function faultsOf(file: TextFile, yaml: YamlPart, schema: z.ZodType, issue: Issue): Fault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) =>
      faultAt(
        file,
        yaml.keyOffset(path, key),
        formatPath([...path, key]),
        `"${key}" is not a key here${didYouMeanOrOneOf(key, known)}`,
      ),
    );
  }
  // Of a list that is too long the first item too many is the place to look at.
  const surplus = issue.code === 'too_big' && issue.origin === 'array' ? [...path, Number(issue.maximum)] : path;
  return [faultAt(file, yaml.range(surplus)[0], formatPath(path) || 'fields', messageOf(yaml, schema, path, issue))];
}

function messageOf(yaml: YamlPart, schema: z.ZodType, path: Path, issue: Issue): string {
  if (path.length > 0 && !yaml.has(path)) return 'is missing; add it';
  const value = valueAt(yaml.data, path);
  switch (issue.code) {
    case 'invalid_type':
      return `is ${kindOf(value)}; write ${wanted[issue.expected] ?? issue.expected}${quoteHint(value, issue.expected)}`;
    case 'invalid_value':
      return notAValue(String(value), schemaAt(schema, path), issue.values.map(String));
    case 'too_big':
    case 'too_small':
      return sizeMessage(value, issue);
    case 'invalid_format':
      return issue.format === 'url' ? 'is not an address of the web; write https://…' : issue.message;
    default:
      return issue.message;
  }
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string | number, unknown>)[part], data);
}

const wanted: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'keys and values',
  number: 'a number',
  int: 'a whole number',
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return { string: 'text', number: 'a number', boolean: 'true or false' }[String(typeof value)] ?? 'keys and values';
}

function quoteHint(value: unknown, expected: string): string {
  return expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? ': "…" in quotes' : '';
}

function notAValue(value: string, schema: z.core.$ZodType | undefined, values: string[]): string {
  const list = schema && closedListOf(schema);
  if (!list) return `"${value}" does not fit${didYouMeanOrOneOf(value, values)}`;
  return `"${value}" is not ${list.oneOfThem}${didYouMean(value, values) || `; write one of ${list.file}`}`;
}

function sizeMessage(value: unknown, issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const side = issue.exact ? 'exactly' : issue.code === 'too_big' ? 'at most' : 'at least';
  if (typeof value === 'string' && value.trim() === '') return 'is empty; fill it in';
  if (typeof value === 'string') return `has ${value.trim().length} characters; write ${side} ${limit}`;
  if (Array.isArray(value)) return `has ${counted(value.length, 'item')}; write ${side} ${limit}`;
  return `is ${String(value)}; write ${issue.inclusive ? side : 'more than'} ${limit}`;
}
