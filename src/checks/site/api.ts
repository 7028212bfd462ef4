import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { collections } from '../../model/collections.ts';
import type { Fault } from './fault.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Holds the data that other programs get against the JSON Schema that promises them, with a validator not ours. */
export function apiFaults(folder: string): Fault[] {
  return [...collections, 'decision-guide'].flatMap((name) => {
    const file = `api/${name}.json`;
    const paths = [file, `api/schema/${name}.json`] as const;
    const missing = paths.filter((path) => !existsSync(join(folder, path)));
    if (missing.length > 0) return missing.map((path) => ({ file: path, check: 'api', message: 'is not there' }));
    // `vocabulary` is our own note on a field: which closed list it draws on.
    const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } }).addVocabulary([
      'vocabulary',
    ]);
    const [data, schema] = paths.map((path) => read(join(folder, path)));
    if (ajv.validate(schema as object, data)) return [];
    return (ajv.errors ?? []).map(({ instancePath, message = 'does not fit its schema' }) => ({
      file,
      check: 'api',
      message: `${instancePath} ${message}`,
    }));
  });
}
