import { cpSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder } from '../files.ts';

/** All that a build reads. */
const parts = ['content', 'public', 'src', 'LICENSE', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Gives every file of a folder a second place, but for those at its top whose names begin with a dot. */
function linkFolder(from: string, to: string): void {
  for (const file of filesUnder(from, /^[^.]/)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    linkSync(join(from, file), join(to, file));
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
  linkFolder('node_modules', join(to, 'node_modules'));
}
