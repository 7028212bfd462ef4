import { z } from 'zod';
import type { PageCollection } from '../../model/collections.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Fault } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { Entry, Single } from './files.ts';
import { namesOf, sameName } from './names.ts';
import { walk } from './shape.ts';
import { fieldsIn, textsOf } from './values.ts';
import type { Path } from './yaml/read.ts';

/** A company, project, license or layer that a field names in words. */
interface Named {
  name: string;
  path: Path;
  /** Where a page of that name would be → the field that refers to it. */
  fields: Partial<Record<PageCollection, string>>;
}

/** Fields for the name of what has no page yet, in an object with fields for those that have one. */
const fieldOf: Readonly<Record<string, Named['fields']>> = {
  name: { companies: 'company', projects: 'project' },
  licenseName: { licenses: 'license' },
  layerName: { layers: 'layer' },
};

/** What is written by name although it has a page by now. */
export function checkNamed(content: CheckedContent): Fault[] {
  const owners = new Map<string, Entry>();
  for (const entry of content.entries) {
    for (const { text } of namesOf(entry)) owners.set(`${entry.collection} ${sameName(text)}`, entry);
  }
  const files = [...content.entries, ...content.singles];
  return files.flatMap((file) =>
    namedIn(content, file).flatMap(({ name, path, fields }) => {
      const found = Object.entries(fields).flatMap(([collection, field]) => {
        const owner = owners.get(`${collection} ${sameName(name)}`);
        return owner && owner !== file ? [{ owner, field }] : [];
      })[0];
      if (!found) return [];
      const { owner, field } = found;
      // A list of names stands in fields of its own: `parties` beside `companies`.
      const reference = field === owner.collection ? `[${owner.id}]` : owner.id;
      return [fieldFault(file, path, `"${name}" has a page now; write ${field}: ${reference}`)];
    }),
  );
}

function namedIn(content: CheckedContent, file: Entry | Single): Named[] {
  const found = textsOf(file, 'parties').map(
    ({ text, path }): Named => ({ name: text, path, fields: { companies: 'companies', projects: 'projects' } }),
  );
  walk(content.schemaOf(file), file.yaml.data, (part, value, path) => {
    if (!(part instanceof z.ZodObject)) return;
    for (const [key, fields] of Object.entries(fieldOf)) {
      const name = fieldsIn(value)[key];
      const known = Object.entries(fields).filter(([, field]) => field in part.shape);
      if (typeof name !== 'string' || known.length === 0) continue;
      found.push({ name, path: [...path, key], fields: Object.fromEntries(known) });
    }
  });
  return found;
}
