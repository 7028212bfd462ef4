import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Folder of the search that Starlight brings, beside ours. */
export const stockFolder = '/stock/';

/** A page with the search that Starlight brings: Pagefind's own interface, as it sets it up. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stock search</title>
<link rel="stylesheet" href="pagefind/pagefind-ui.css"></head><body><div id="search"></div>
<script src="pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search', baseUrl: '/', bundlePath: '${stockFolder}pagefind/', showImages: false,
  showSubResults: true, ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 } });</script>
</body></html>`;

/** Writes Starlight's search over the pages of a site into it, as Starlight does. Throws where Pagefind cannot. */
export async function writeStock(site: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
  const read = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(site, stockFolder, 'pagefind') });
  await close();
  const failed = [...read.errors, ...written.errors];
  if (failed.length > 0) throw new Error(`Pagefind makes no index: ${failed.join(', ')}`);
  mkdirSync(join(site, stockFolder), { recursive: true });
  writeFileSync(join(site, stockFolder, 'index.html'), page);
}
