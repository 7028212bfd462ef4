import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../../model/collections.ts';
import type { Fault } from './fault.ts';
import { jsonSchemaValidator } from './json-schema.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Holds the data that other programs get against the JSON Schema that promises them, with a validator not ours. */
export function apiFaults(folder: string): Fault[] {
  return [...collections, 'decision-guide', 'models-by-hub-id'].flatMap((name) => {
    const file = `api/${name}.json`;
    const paths = [file, `api/schema/${name}.json`] as const;
    const missing = paths.filter((path) => !existsSync(join(folder, path)));
    if (missing.length > 0) return missing.map((path) => ({ file: path, check: 'api', message: 'is not there' }));
    const validator = jsonSchemaValidator();
    const [data, schema] = paths.map((path) => read(join(folder, path)));
    if (validator.validate(schema as object, data)) return [];
    return (validator.errors ?? []).map(({ instancePath, message = 'does not fit its schema' }) => ({
      file,
      check: 'api',
      message: `${instancePath} ${message}`,
    }));
  });
}
