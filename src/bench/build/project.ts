import { cpSync, globSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { growLicenses } from './grow.ts';

/** All that a build reads. */
const parts = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Gives every file of a folder a second place. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(here, there);
    else if (entry.isFile()) linkSync(here, there);
  }
}

/**
 * Copies the project into a folder below it. Its packages are linked file by file: Rolldown does not build beside a
 * linked folder, and Astro names the styles of a package outside the project after its whole path.
 */
export function copyProject(to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const part of parts) cpSync(part, join(to, part), { recursive: true });
  // What begins with a dot are caches and commands.
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.')))
    linkFolder(join('node_modules', name), join(to, 'node_modules', name));
}

/** Adds licenses to a copy of the project, made from those it has. */
export function addLicenses(project: string, count: number): void {
  const folder = join(project, 'content/licenses');
  const real = globSync('*.mdx', { cwd: folder })
    .sort()
    .map((file) => ({ slug: basename(file, '.mdx'), text: readFileSync(join(folder, file), 'utf8') }));
  for (const { slug, text } of growLicenses(real, count)) writeFileSync(join(folder, `${slug}.mdx`), text);
}
