import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The folders of `src/` from the ground up: each may import those before it and itself, none those behind. */
export const floors = [
  ['site.ts', 'site-path.ts'],
  ['model'],
  ['styles', 'catalogue', 'islands'],
  ['components'],
  ['layouts'],
  ['outputs'],
  ['content.config.ts', 'env.d.ts', 'pages'],
  ['checks', 'bench'],
] as const;

const floorOf = (path: string) => floors.findIndex((floor) => floor.some((name) => name === path.split('/')[1]));

/** Imports of `text`, relative ones only, as paths from the root. */
function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g);
  return [...found].map(([, to = '']) => normalize(join(dirname(file), to)));
}

/** Imports in `<root>/src/` that run back up: one line each. Tests may look anywhere. */
export function arrowsUp(root: string): string[] {
  return globSync('src/**/*.{ts,astro}', { cwd: root })
    .filter((file) => !/\.test\.ts$|\/fixtures\//.test(file))
    .sort()
    .flatMap((file) =>
      importsOf(file, readFileSync(join(root, file), 'utf8'))
        .filter((to) => !to.startsWith('src/') || floorOf(to) === -1 || floorOf(to) > floorOf(file))
        .map((to) => `${file} imports ${to}`),
    );
}

/** Files that import `module` by its name. */
export function importersOf(root: string, module: string): string[] {
  return globSync('src/**/*.{ts,astro}', { cwd: root })
    .filter((file) => readFileSync(join(root, file), 'utf8').includes(`from '${module}'`))
    .sort();
}
