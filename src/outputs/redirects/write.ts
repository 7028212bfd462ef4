import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Permalinks } from '../../model/permalinks.ts';
import { type MovedPage, movedPages, partsOf } from '../../model/redirects.ts';
import type { PublishedSite } from '../../site.ts';
import { attr, textOf, words } from '../html/dom.ts';
import { type BuiltPage, builtPage } from '../html/pages.ts';
import { withPolicy } from '../policy.ts';
import { rulesOf } from './rules.ts';
import { stubOf, stubProgram, type Target, type Targets } from './stub.ts';

/** What may stand beside a page for programs: scripts, feed readers and READMEs elsewhere know it by its own address. */
const companions = ['index.md', 'feed.xml', 'feed.json', 'badge.svg'];

/** Puts what stands beside a page at the old address of the page, too: none of it can lead on by itself. */
function keepCompanions(folder: string, { from, to }: MovedPage): void {
  const [old, now] = [join(folder, from), join(folder, partsOf(to).page)];
  for (const name of companions) if (existsSync(join(now, name))) copyFileSync(join(now, name), join(old, name));
}

/** Where the page at an address lies below the folder of a built site. */
const fileOf = (page: string) => `${page.slice(1)}index.html`;

/** What stubs take from the page at an address of a built site. Throws where there is none. */
function read(folder: string, address: string): Target {
  const file = join(folder, fileOf(address));
  if (!existsSync(file)) throw new Error(`A redirect leads to ${address}, which is no page; run npm run check`);
  const { elements } = builtPage(fileOf(address), readFileSync(file, 'utf8'));
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  const sheets = elements.filter(
    (each) => words(each, 'rel').includes('stylesheet') && attr(each, 'media') !== 'print',
  );
  return {
    title: (heading && textOf(heading).replace(/\s+/g, ' ').trim()) || address,
    styles: sheets.map((each) => attr(each, 'href') ?? ''),
  };
}

/**
 * Carries out what `content/permalinks` sends on, on a site whose links are still written from its root: a stub at the
 * address of each page that moved, what stood beside it, and the rules for hosts. Returns the stubs. Throws where a page stands at such an
 * address, or none at the one it leads to: the content check finds both with file and line.
 */
export function writeRedirects(folder: string, permalinks: Permalinks, published: PublishedSite): BuiltPage[] {
  const pages = movedPages(permalinks);
  const named = pages.flatMap(({ to, parts }) => [to, ...parts.map((part) => part.to)]);
  const addresses = new Set(named.map((to) => partsOf(to).page));
  const targets: Targets = new Map([...addresses].map((page) => [page, read(folder, page)]));
  const stubs = pages.map((moved) => {
    const file = fileOf(moved.from);
    if (existsSync(join(folder, file)))
      throw new Error(`${moved.from} is a page and sent on to ${moved.to}; run npm run check`);
    return builtPage(file, stubOf(moved, targets, published));
  });
  for (const stub of stubs) {
    mkdirSync(dirname(join(folder, stub.file)), { recursive: true });
    writeFileSync(
      join(folder, stub.file),
      withPolicy(stub, (source) => source === stubProgram),
    );
  }
  for (const moved of pages) keepCompanions(folder, moved);
  const rules = rulesOf(pages);
  if (rules !== '') appendFileSync(join(folder, '_redirects'), rules);
  return stubs;
}
