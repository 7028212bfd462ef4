import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesUnder } from '../../machine/files.ts';
import { attr } from '../../outputs/html/dom.ts';
import { site as published } from '../../site.ts';
import type { BuiltSite } from '../site/built-site.ts';

/** Addresses on other hosts, each with the files that name it. */
export type OutsideLinks = ReadonlyMap<string, readonly string[]>;

/** The address of each source below a content folder, with its file. */
export function sourceLinks(content: string): [url: string, file: string][] {
  return filesUnder(content, /^sources\/[^/]+\.yml$/).map((file) => {
    const { url } = parse(readFileSync(join(content, file), 'utf8')) as { url: string };
    return [url, `content/${file}`];
  });
}

/** Each link of a built site that leaves it, with the page it stands on; those to edit a page, one for each, are ours. */
export function pageLinks(site: BuiltSite): [url: string, file: string][] {
  return site.pages.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => attr(link, 'href') ?? '')
      .filter((href) => /^https?:/.test(href) && new URL(href).origin !== site.origin)
      .filter((href) => !published.repository || !href.startsWith(published.repository))
      .map((href): [string, string] => [href, `dist/${page.file}`]),
  );
}

/** Puts links together: one request serves all that differ in the part after `#` only. */
export function gather(links: readonly (readonly [url: string, file: string])[]): OutsideLinks {
  const gathered = new Map<string, string[]>();
  for (const [url, file] of links) {
    const [address = url] = url.split('#');
    const files = gathered.get(address) ?? [];
    if (!files.includes(file)) files.push(file);
    gathered.set(address, files);
  }
  return gathered;
}
