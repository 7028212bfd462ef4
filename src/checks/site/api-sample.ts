import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../../model/collections.ts';

/** All that is read under `/api/`, by name. */
const names = [...collections, 'decision-guide', 'models-by-hub-id'] as const;

/** Writes data for other programs into a folder, `licenses` holding `items`, with a schema that wants an id of each. Returns the files. */
export function writeApi(folder: string, items: unknown = []): string[] {
  mkdirSync(join(folder, 'api/schema'), { recursive: true });
  const schema = { properties: { items: { type: 'array', items: { required: ['id'] } } } };
  return names.flatMap((name) => {
    const files = [`api/${name}.json`, `api/schema/${name}.json`] as const;
    writeFileSync(join(folder, files[0]), JSON.stringify({ items: name === 'licenses' ? items : [] }));
    writeFileSync(join(folder, files[1]), JSON.stringify(schema));
    return files;
  });
}
