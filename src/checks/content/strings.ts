import type { Fault } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { Entry } from './files.ts';
import type { Site } from './site.ts';
import { listOf, textOf } from './values.ts';

/** Kinds of openness that let anyone use a thing for anything. */
const free = ['open-source', 'open-data'];

/** What a company published under a license that reserves something, without saying what; and the other way round. */
export function checkStrings(site: Site): Fault[] {
  const openness = new Map(
    site.entries.flatMap((entry) =>
      entry.collection === 'licenses' ? [[entry.id, textOf(entry, 'openness') ?? ''] as const] : [],
    ),
  );
  return site.entries
    .filter((entry) => entry.collection === 'companies')
    .flatMap((company) =>
      listOf(company, 'opened').flatMap(({ value, path }) => checkRow(company, value, [...path], openness)),
    );
}

function checkRow(
  company: Entry,
  value: unknown,
  path: (string | number)[],
  openness: ReadonlyMap<string, string>,
): Fault[] {
  const row = (value ?? {}) as { license?: unknown; strings?: unknown };
  const kind = openness.get(String(row.license));
  if (!kind || free.includes(kind) === (row.strings === undefined)) return [];
  const message = free.includes(kind)
    ? `does not fit ${row.license}, under which anyone may use it for anything; take it out`
    : `is missing: ${row.license} is ${kind}; say in a few words what it reserves`;
  const at = [...path, 'strings'];
  return [fieldFault(company, at, message)];
}
