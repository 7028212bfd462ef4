import { type Fault, faultAt } from './fault.ts';
import type { DataFile, Entry } from './files.ts';
import { namesOf, sameName } from './names.ts';
import type { Site } from './site.ts';
import { textOf } from './values.ts';
import { formatPath, type Path } from './yaml/read.ts';

/** Fields for the name of what has no page yet → the field for its slug, and where such pages are. */
const fields = { licenseName: ['license', 'licenses'], layerName: ['layer', 'layers'] } as const;

/** Licenses and layers written by name although they have a page. */
export function checkNamed(site: Site): Fault[] {
  const owners = new Map(
    site.entries.flatMap((entry) =>
      [...namesOf(entry).map(({ text }) => text), textOf(entry, 'shortTitle') ?? ''].map(
        (name) => [`${entry.collection} ${sameName(name)}`, entry] as const,
      ),
    ),
  );
  const files: DataFile[] = [...site.entries, ...site.singles];
  return files.flatMap((file) => namedIn(file, owners, file.yaml.data, []));
}

function namedIn(file: DataFile, owners: ReadonlyMap<string, Entry>, value: unknown, path: Path): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([key, part]) => {
    const at = [...path, key];
    const field = Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : undefined;
    const owner = field && typeof part === 'string' && owners.get(`${field[1]} ${sameName(part)}`);
    if (!field || !owner) return namedIn(file, owners, part, at);
    const message = `"${part}" has a page now; write ${field[0]}: ${owner.id}`;
    return [faultAt(file, file.yaml.range(at)[0], formatPath(at), message)];
  });
}
