import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { filesUnder } from '../../machine/files.ts';

/** The folders of `src/` from the ground up: each may import those on floors below it and itself, none beside it or above. */
const floors = [
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

/** The code in `<root>/src/`, by its path from the root. Fixtures of the checks are sites with faults, and no code of ours. */
function sources(root: string): string[] {
  return filesUnder(join(root, 'src'), /^(?!checks\/.*\/fixtures\/).*\.(ts|astro)$/).map((file) => `src/${file}`);
}

/** Imports of `text`, relative ones only, as paths from the root. */
function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g);
  return [...found].map(([, to = '']) => join(dirname(file), to));
}

interface Arrow {
  file: string;
  to: string;
}

/** All imports in `<root>/src/`; tests may look anywhere. */
function arrowsIn(root: string): Arrow[] {
  return sources(root)
    .filter((file) => !/\.test\.ts$/.test(file))
    .flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')).map((to) => ({ file, to })));
}

const line = ({ file, to }: Arrow) => `${file} imports ${to}`;

/** Imports in `<root>/src/` that run back up, or to a folder beside: one line each. */
export function arrowsUp(root: string): string[] {
  return arrowsIn(root)
    .filter(({ file, to }) => runsUp(file, to))
    .map(line);
}

/** The two folders beside each other that an import runs between: `search/texts` to `search/words`. Undefined for any other. */
function between({ file, to }: Arrow): { from: string; into: string } | undefined {
  const [own, other] = [dirname(file).split('/'), dirname(to).split('/')];
  const at = own.findIndex((part, depth) => part !== other[depth]);
  if (at === -1 || at >= other.length) return undefined;
  return { from: own.slice(0, at + 1).join('/'), into: other.slice(0, at + 1).join('/') };
}

/** Imports in `<root>/src/` from one folder into another beside it that imports the first in turn: one line each. */
export function arrowsBothWays(root: string): string[] {
  const arrows = arrowsIn(root).flatMap((arrow) => {
    const folders = between(arrow);
    return folders ? [{ ...arrow, ...folders }] : [];
  });
  const ways = new Set(arrows.map(({ from, into }) => `${from} ${into}`));
  return arrows.filter(({ from, into }) => ways.has(`${into} ${from}`)).map(line);
}

/** Imports in `<root>/src/` of what was made for tests, by what is no test: one line each. */
export function arrowsToFixtures(root: string): string[] {
  const isFixture = (path: string) => path.includes('/fixtures/');
  return arrowsIn(root)
    .filter(({ file, to }) => isFixture(to) && !isFixture(file))
    .map(line);
}

/** Files in `<root>/src/` whose text has `part`: a name that some may use only. */
export function filesWith(root: string, part: string | RegExp): string[] {
  return sources(root).filter((file) => readFileSync(join(root, file), 'utf8').search(part) !== -1);
}
