import { z } from 'zod';
import { type Fault, faultAt } from './fault.ts';
import type { DataFile, Entry } from './files.ts';
import { namesOf, sameName } from './names.ts';
import { walk } from './shape.ts';
import type { Site } from './site.ts';
import { textsOf } from './values.ts';
import { formatPath, type Path } from './yaml/read.ts';

/** Parties written by name although a company or project of that name has a page. */
export function checkParties(site: Site): Fault[] {
  const owners = new Map<string, Entry>();
  for (const entry of site.entries) {
    if (entry.collection !== 'companies' && entry.collection !== 'projects') continue;
    for (const { text } of namesOf(entry)) owners.set(sameName(text), entry);
  }
  const files: DataFile[] = [...site.entries, ...site.singles];
  return files.flatMap((file) =>
    partiesIn(site, file).flatMap(({ name, path, inList }) => {
      const owner = owners.get(sameName(name));
      if (!owner || owner === file) return [];
      const one = owner.collection === 'companies' ? 'company' : 'project';
      const field = inList ? `${owner.collection}: [${owner.id}]` : `${one}: ${owner.id}`;
      const message = `"${name}" has a page now; write ${field}`;
      return [faultAt(file, file.yaml.range(path)[0], formatPath(path), message)];
    }),
  );
}

interface Party {
  name: string;
  path: Path;
  /** Whether it stands in an event's list of parties. */
  inList: boolean;
}

function partiesIn(site: Site, file: DataFile): Party[] {
  const found: Party[] = textsOf(file, 'parties').map(({ text, path }) => ({ name: text, path, inList: true }));
  walk(site.schemaOf(file), file.yaml.data, (part, value, path) => {
    if (!(part instanceof z.ZodObject && 'company' in part.shape && 'project' in part.shape)) return;
    const name = (value as { name?: unknown } | null)?.name;
    if (typeof name === 'string') found.push({ name, path: [...path, 'name'], inList: false });
  });
  return found;
}
