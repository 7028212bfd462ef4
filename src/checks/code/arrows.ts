import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { filesUnder } from '../../machine/files.ts';

/** The folders of `src/` from the ground up: each may import those before it and itself, none those behind. */
export const floors = [
  ['machine', 'site.ts', 'site-path.ts'],
  ['model'],
  ['styles', 'catalogue', 'islands'],
  ['components'],
  ['layouts'],
  ['outputs'],
  ['content.config.ts', 'env.d.ts', 'pages'],
  ['checks', 'bench', 'preview', 'dev'],
] as const;

const floorOf = (path: string) => floors.findIndex((floor) => floor.some((name) => name === path.split('/')[1]));

/** The code in `<root>/src/`, by its path from the root. */
function sources(root: string): string[] {
  return filesUnder(join(root, 'src'), /^(?!.*\/fixtures\/).*\.(ts|astro)$/).map((file) => `src/${file}`);
}

/** Imports of `text`, relative ones only, as paths from the root. */
function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g);
  return [...found].map(([, to = '']) => join(dirname(file), to));
}

/** Imports in `<root>/src/` that run back up: one line each. Tests may look anywhere. */
export function arrowsUp(root: string): string[] {
  return sources(root)
    .filter((file) => !/\.test\.ts$/.test(file))
    .flatMap((file) =>
      importsOf(file, readFileSync(join(root, file), 'utf8'))
        .filter((to) => !to.startsWith('src/') || floorOf(to) === -1 || floorOf(to) > floorOf(file))
        .map((to) => `${file} imports ${to}`),
    );
}

/** Files in `<root>/src/` whose text has `part`: a name that some may use only. */
export function filesWith(root: string, part: string | RegExp): string[] {
  return sources(root).filter((file) => readFileSync(join(root, file), 'utf8').search(part) !== -1);
}
