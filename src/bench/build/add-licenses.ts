import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesUnder } from '../../machine/files.ts';
import { growLicenses } from './grow.ts';

/** Adds licenses to a copy of the project, made from those it has. */
export function addLicenses(project: string, count: number): void {
  const folder = join(project, 'content/licenses');
  const real = filesUnder(folder, /\.mdx$/).map((file) => ({
    slug: basename(file, '.mdx'),
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  for (const { slug, text } of growLicenses(real, count)) writeFileSync(join(folder, `${slug}.mdx`), text);
}
