import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../machine/files.ts';
import type { PublishedSite } from '../site.ts';
import { addressWithBase, withBase } from './base-path.ts';

/** Where a site is published: its origin and the folder on it. */
type Address = Pick<PublishedSite, 'url' | 'base'>;

/** Keys that hold addresses in the data for other programs and in their schemas. */
const addressKeys = ['$schema', 'schema', 'url', 'const'];

/** Data for other programs with their addresses under the folder. */
function jsonWithBase(json: string, base: string): string {
  const moved = (key: string, value: unknown) =>
    typeof value === 'string' && addressKeys.includes(key) ? addressWithBase(value, base) : value;
  return JSON.stringify(JSON.parse(json, moved));
}

/** A file of rules for the host, `_redirects` or `_headers`: the addresses a line begins with get the folder. */
function rulesWithBase(rules: string, base: string): string {
  return rules.replace(/^\/\S*([ \t]+\/\S*)?/gm, (addresses) =>
    addresses.replace(/(?<!\S)\/\S*/g, (address) => addressWithBase(address, base)),
  );
}

/** The whole address of the sitemap, which a robots.txt must name whole. */
function robotsWithPlace(robots: string, { url, base }: Address): string {
  return robots.replace(/(?<=^Sitemap:\s*)\/\S*/im, (address) => url + addressWithBase(address, base));
}

/** Puts the addresses in the files of a built site under the folder it is hosted in. */
export function addBase(folder: string, place: Address): void {
  const { base } = place;
  const change = (form: RegExp, changed: (text: string) => string) => {
    for (const file of filesUnder(folder, form))
      writeFileSync(join(folder, file), changed(readFileSync(join(folder, file), 'utf8')));
  };
  change(/^robots\.txt$/, (text) => robotsWithPlace(text, place));
  if (base === '/') return;
  const [first = ''] = base.split('/').filter(Boolean);
  // An address beginning with it might carry the folder already, or might not.
  if (existsSync(join(folder, first)))
    throw new Error(`The site cannot stand under ${base}: it has a /${first} of its own; choose another folder`);
  change(/\.html$/, (text) => withBase(text, base));
  change(/^api\/.*\.json$/, (text) => jsonWithBase(text, base));
  change(/^_(redirects|headers)$/, (text) => rulesWithBase(text, base));
}
