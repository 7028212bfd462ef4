import { existsSync, readFileSync } from 'node:fs';
import { permalinksFile } from './permalinks.ts';

/** The text of the permalinks below the folder where the process runs. Throws a sentence where they are missing or empty. */
export function permalinksText(): string {
  const text = existsSync(permalinksFile) ? readFileSync(permalinksFile, 'utf8') : '';
  if (text.trim() !== '') return text;
  throw new Error(`${permalinksFile} is missing or empty; bring it back from an earlier commit`);
}
