import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../machine/files.ts';
import { noticesFile } from '../../outputs/notices.ts';
import type { Fault } from './fault.ts';

/** The packages that the code for browsers in `folder` imports, types left out: `@scope/name`, `name`. */
export function packagesIn(folder: string): string[] {
  const imported = /(?:^import (?!type\b)(?:.*? from )?|\bimport\()'((?:@[^/']+\/)?[^./'][^/']*)/gm;
  const found = filesUnder(folder, /^(?!.*\.test\.ts$).*\.ts$/).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(imported)].map(([, name = '']) => name),
  );
  return [...new Set(found)].filter((name) => !name.startsWith('node:')).sort();
}

/** Packages and fonts that a built site ships without their licenses. */
export function noticeFaults(folder: string, packages: readonly string[]): Fault[] {
  const path = join(folder, noticesFile);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const fonts = filesUnder(folder, /\.(woff2?|ttf|otf)$/);
  return [...packages, ...fonts]
    .filter((what) => !new RegExp(`^${what.replace(/[./]/g, '\\$&')}( .*)?\n=+\n\n\\S`, 'm').test(text))
    .map((what) => ({ file: noticesFile, check: 'notices', message: `lacks the license of ${what}` }));
}
