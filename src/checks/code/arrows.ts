import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { filesUnder } from '../../machine/files.ts';

/** The folders of `src/` from the ground up: each may import those on floors below it and itself, none beside it or above. */
export const floors = [
  ['machine', 'site-path.ts'],
  ['site.ts'],
  ['model'],
  ['styles', 'catalogue', 'islands'],
  ['components'],
  ['prose'],
  ['layouts'],
  ['outputs'],
  ['content.config.ts', 'env.d.ts', 'pages'],
  ['checks', 'preview'],
  ['bench', 'dev'],
] as const;

const folderOf = (path: string) => path.split('/')[1] ?? '';
const floorOf = (folder: string) => floors.findIndex((floor) => floor.some((name) => name === folder));

/** Whether a file may not import another of the code. */
function runsUp(file: string, to: string): boolean {
  const [own, other] = [folderOf(file), folderOf(to)];
  if (!to.startsWith('src/') || floorOf(other) === -1) return true;
  return own !== other && floorOf(other) >= floorOf(own);
}

/** The code in `<root>/src/`, by its path from the root. */
function sources(root: string): string[] {
  return filesUnder(join(root, 'src'), /^(?!.*\/fixtures\/).*\.(ts|astro)$/).map((file) => `src/${file}`);
}

/** Imports of `text`, relative ones only, as paths from the root. */
function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g);
  return [...found].map(([, to = '']) => join(dirname(file), to));
}

/** Imports in `<root>/src/` that run back up, or to a folder beside: one line each. Tests may look anywhere. */
export function arrowsUp(root: string): string[] {
  return sources(root)
    .filter((file) => !/\.test\.ts$/.test(file))
    .flatMap((file) =>
      importsOf(file, readFileSync(join(root, file), 'utf8'))
        .filter((to) => runsUp(file, to))
        .map((to) => `${file} imports ${to}`),
    );
}

/** Files in `<root>/src/` whose text has `part`: a name that some may use only. */
export function filesWith(root: string, part: string | RegExp): string[] {
  return sources(root).filter((file) => readFileSync(join(root, file), 'utf8').search(part) !== -1);
}
