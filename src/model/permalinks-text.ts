import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../machine/explain.ts';
import { permalinksFile } from './permalinks.ts';

/** The text of the permalinks below `root`. Throws a refusal where they are missing or empty. */
export function permalinksText(root = '.'): string {
  const file = join(root, permalinksFile);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text.trim() !== '') return text;
  throw new Refusal(`${permalinksFile} is missing or empty; bring it back from an earlier commit.`);
}
