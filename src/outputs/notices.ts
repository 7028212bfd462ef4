import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../machine/files.ts';
import { byCode } from '../machine/order.ts';
import type { VitePlugin } from './vite-plugin.ts';

/** Where readers find the licenses of what the site is made of. */
export const noticesFile = 'licenses.txt';

/** What Vite writes the packages down in, for {@link writeNotices} alone. */
const listFile = 'packages.json';

/** A package with code on the site, as Vite lists it. */
export interface Shipped {
  name: string;
  version: string;
  /** Its SPDX expression. */
  identifier?: string;
  /** Its license file. */
  text?: string;
}

/** Has Vite list the packages with code in the scripts for browsers. Astro passes no option of that kind on to it. */
export function listPackages(): VitePlugin {
  return {
    name: 'list-packages',
    configEnvironment: (name) => (name === 'client' ? { build: { license: { fileName: listFile } } } : undefined),
  };
}

/** Where the license of a package lies that ships past Vite: Starlight's styles and signs, Pagefind's program. */
const pastVite = { '@astrojs/starlight': 'LICENSE', pagefind: 'LICENSE/LICENSE' };

/** The packages that no script for browsers names, and which the site ships all the same. */
export function shippedPastVite(): Shipped[] {
  return Object.entries(pastVite).map(([packageName, file]) => {
    const folder = `node_modules/${packageName}`;
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    return { name, version, identifier: license, text: readFileSync(`${folder}/${file}`, 'utf8') };
  });
}

/** The license of each font that a site holds: `<font>.license.txt` beside it. Throws where one has none. */
function fontsOf(folder: string): [file: string, text: string][] {
  return filesUnder(folder, /\.(woff2?|ttf|otf)$/).map((file) => [
    file,
    readFileSync(join(folder, file.replace(/\.\w+$/, '.license.txt')), 'utf8'),
  ]);
}

/** The texts of all licenses, each under what it is for. Throws where a package has none. */
export function noticesOf(
  own: string,
  packages: readonly Shipped[],
  fonts: readonly (readonly [string, string])[],
): string {
  const parts = [...packages]
    .sort((a, b) => byCode(a.name, b.name))
    .map(({ name, version, identifier, text }): [string, string] => {
      if (!identifier || !text)
        throw new Error(
          `${name} ${version} ships without the text of its license: take another package, or ask for it`,
        );
      return [`${name} ${version} (${identifier})`, text];
    });
  const all = [['This site', own] as const, ...parts, ...fonts];
  return all
    .map(([what, text]) => `${what}\n${'='.repeat(what.length)}\n\n${text.replace(/\r\n/g, '\n').trim()}\n`)
    .join('\n\n');
}

/** Writes the licenses of all that a built site ships, in place of Vite's list. */
export function writeNotices(folder: string): void {
  const list = join(folder, listFile);
  const packages = [...(JSON.parse(readFileSync(list, 'utf8')) as Shipped[]), ...shippedPastVite()];
  rmSync(list);
  writeFileSync(join(folder, noticesFile), noticesOf(readFileSync('LICENSE', 'utf8'), packages, fontsOf(folder)));
}
