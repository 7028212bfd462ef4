import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCode } from './order.ts';

function* walk(folder: string, within: string, wanted: (entry: Dirent) => boolean): Generator<string> {
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    const path = `${within}${entry.name}`;
    if (entry.isDirectory()) yield* walk(folder, `${path}/`, wanted);
    else if (wanted(entry)) yield path;
  }
}

/**
 * Every file below a folder, by its path from there: `licenses/mit/index.html`. The parts stand between slashes on every
 * system, so that a path may serve as an id, an address or a line that is printed. Sorted; throws where there is no folder.
 *
 * @param form What the path must match.
 */
export function filesUnder(folder: string, form = /(?:)/): string[] {
  return [...walk(folder, '', (entry) => entry.isFile())].filter((path) => form.test(path)).sort(byCode);
}

/** Every symbolic link below a folder, in the same form: what it leads to lies elsewhere. */
export function linksUnder(folder: string, form = /(?:)/): string[] {
  return [...walk(folder, '', (entry) => entry.isSymbolicLink())].filter((path) => form.test(path)).sort(byCode);
}

/** Whether Windows keeps the name of a file for a device, whatever its ending: `con`, `aux.mdx`. */
export const isDeviceName = (name: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
