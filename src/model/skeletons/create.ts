import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../../machine/explain.ts';
import { isDeviceName } from '../../machine/files.ts';
import { collections } from '../collections.ts';
import { skeleton } from './skeleton.ts';

/**
 * Writes the skeleton of a new entry below `root` and returns its path.
 * Throws a refusal on an unknown collection, on a slug that is no address or no name for a file, and where the file exists.
 */
export function create(root: string, collection: string, slug: string, today: string): string {
  const kind = collections.find((name) => name === collection);
  if (!kind) throw new Refusal(`npm run new <collection> <slug>: the collection is one of ${collections.join(', ')}`);
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(slug)) {
    throw new Refusal(`npm run new ${kind} <slug>: the slug is lower case with digits, dots and hyphens`);
  }
  if (isDeviceName(slug)) throw new Refusal(`"${slug}" is a name that Windows keeps for a device; choose another slug`);
  const { path, text } = skeleton(kind, slug, today);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  try {
    // `wx` fails on an existing file.
    writeFileSync(join(root, path), text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new Refusal(`${path} exists already`);
    throw error;
  }
  return path;
}
