import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './explain.ts';

/** Throws a refusal where a folder holds no built site. */
export function requireBuilt(folder = 'dist'): void {
  if (!existsSync(join(folder, 'index.html')))
    throw new Refusal(`There is no built site in ${folder}/; run npm run build first.`);
}
