import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { folder } from '../../islands/search/format.ts';
import { filesUnder } from '../../machine/files.ts';

/**
 * Makes a site of `count` pages out of a built one: its own pages, then copies of its entries under other names until
 * there are enough. Their texts are real, their titles and addresses their own.
 *
 * @returns How many pages it has.
 */
export function growSite(built: string, to: string, count: number): number {
  rmSync(to, { recursive: true, force: true });
  cpSync(built, to, { recursive: true });
  rmSync(join(to, folder), { recursive: true, force: true });
  const pages = filesUnder(built, /(^|\/)index\.html$/);
  const entries = pages.filter((page) => page.split('/').length === 3);
  for (let made = pages.length; made < count; made += 1) {
    const page = entries[made % entries.length] ?? '';
    const copy = join(to, `${dirname(page)}-copy-${made}`, 'index.html');
    const html = readFileSync(join(built, page), 'utf8')
      .replace(/(<h1[^>]*>)/, `$1Copy ${made} of `)
      .replace(/<span data-search-names>/, `<span data-search-names>copy-${made}, `);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, html);
  }
  // Pagefind reads what carries this mark, as on a Starlight page.
  const all = filesUnder(to, /(^|\/)index\.html$/);
  for (const page of all) {
    const path = join(to, page);
    writeFileSync(path, readFileSync(path, 'utf8').replace('<main', '<main data-pagefind-body'));
  }
  return all.length;
}

/** A page with the search that Starlight brings: Pagefind's own interface, as it sets it up. */
export const stockPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stock search</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"></head><body><div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search', showImages: false, showSubResults: true, bundlePath: '/pagefind/', ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 } });</script>
</body></html>`;
