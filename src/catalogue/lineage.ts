import { type Catalogue, type Entry, entryOf, keyOf } from './catalogue.ts';

type License = Entry<'licenses'>;

/**
 * The versions a license stands among, oldest first: back along `supersedes`, then on through whoever supersedes it.
 * Where two texts replaced the same one, the line goes on through the first of them. A `line` written out in the entry
 * is taken as it stands.
 */
export function lineageOf(all: Catalogue, license: License): License[] {
  if (license.data.line) return license.data.line.map((ref) => entryOf(all, ref));
  const line = [license];
  const before = ({ data }: License) => data.supersedes && entryOf(all, data.supersedes);
  const after = (of: License) => all.relations.successors.get(keyOf(of))?.[0];
  for (let next = before(license); next && !line.includes(next); next = before(next)) line.unshift(next);
  for (let next = after(license); next && !line.includes(next); next = after(next)) line.push(next);
  return line;
}

/** A row of the comparison of versions: what is compared, and a cell for each version. */
export interface VersionRow {
  label: string;
  cells: string[];
  /** Whether the versions differ in it. */
  differs: boolean;
}

/** Puts versions beside each other by `cell`; a row is kept whether or not they differ. */
export function versionRow(label: string, versions: readonly License[], cell: (of: License) => string): VersionRow {
  const cells = versions.map(cell);
  return { label, cells, differs: new Set(cells).size > 1 };
}
