import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { permalinks } from '../catalogue/permalinks.ts';
import { filesUnder } from '../machine/files.ts';
import { site as published } from '../site.ts';
import { addBase } from './add-base.ts';
import { CssUsage } from './css-usage.ts';
import { builtPages } from './html/pages.ts';
import { listPackages, writeNotices } from './notices.ts';
import { bundleWorker } from './offline/worker-file.ts';
import { writeOffline } from './offline/write.ts';
import { type OwnScripts, ownScripts } from './own-scripts.ts';
import { foreignScripts, withPolicy } from './policy.ts';
import { pruneCss } from './prune-css.ts';
import { writeRedirects } from './redirects/write.ts';
import { readPage } from './search-index/read-page.ts';
import { SearchIndex } from './search-index/write.ts';
import { withLastmod } from './sitemap.ts';
import { promote, stagingFolder } from './staging.ts';
import { llmsFull, llmsIndex } from './twins/llms.ts';
import { type Twin, twinOf } from './twins/twin.ts';

/** What the pages of a site give to those who read all of them. */
interface Read {
  names: CssUsage;
  twins: Twin[];
  pages: number;
}

/**
 * Reads every page once: writes its policy into it and its twin beside it, keeps the names its styles need, and hands the
 * search what can be found on it.
 */
async function readAndWritePages(folder: string, own: OwnScripts, search: SearchIndex): Promise<Read> {
  const foreign: string[] = [];
  const names = new CssUsage();
  const twins: Twin[] = [];
  let pages = 0;
  for (const page of builtPages(folder)) {
    names.addPage(page);
    await search.add(readPage(page));
    const twin = twinOf(page, published);
    if (twin) {
      writeFileSync(join(folder, twin.file), twin.text);
      twins.push(twin);
    }
    writeFileSync(join(folder, page.file), withPolicy(page, own.has));
    foreign.push(
      ...foreignScripts(page, own.has).map((source) => `${page.address} holds "${source.trim().slice(0, 60)}"`),
    );
    pages += 1;
  }
  if (foreign.length > 0) {
    throw new Error(
      `scripts that are none of ours stand in pages; take them out or list them in own-scripts.ts:\n${foreign.join('\n')}`,
    );
  }
  return { names, twins, pages };
}

/** The lists of all pages, for programs: their Markdown, and the days they were checked. */
function writeLists(folder: string, twins: readonly Twin[]): void {
  writeFileSync(join(folder, 'llms.txt'), llmsIndex(twins, published));
  writeFileSync(join(folder, 'llms-full.txt'), llmsFull(twins, published));
  for (const file of filesUnder(folder, /^sitemap-\d+\.xml$/)) {
    const path = join(folder, file);
    writeFileSync(path, withLastmod(readFileSync(path, 'utf8'), twins));
  }
}

/** The last steps on a built site, each told with how long it took. */
async function finishSite(
  folder: string,
  own: OwnScripts,
  logger: Pick<AstroIntegrationLogger, 'info'>,
): Promise<void> {
  let begun = performance.now();
  const tell = (what: string) => {
    const now = performance.now();
    logger.info(`${what} in ${((now - begun) / 1000).toFixed(2)}s`);
    begun = now;
  };
  const search = await SearchIndex.begin();
  const { names, twins, pages } = await readAndWritePages(folder, own, search);
  tell(`policies written into ${pages} pages, ${twins.length} of them as Markdown beside them`);
  writeLists(folder, twins);
  tell('lists of them written');
  const stubs = writeRedirects(folder, permalinks(), published);
  for (const stub of stubs) names.addPage(stub);
  tell(`${stubs.length} moved pages lead on`);
  await pruneCss(folder, names);
  tell('unused styles taken out');
  await search.write(folder);
  tell(`${search.size} pages and terms can be found by searching, indexed`);
  writeNotices(folder);
  tell('licenses of all that is shipped written down');
  addBase(folder, published);
  tell(`addresses put under ${published.base}`);
  const { files, kept } = writeOffline(folder);
  tell(`${files} files, ${(kept / 1_000_000).toFixed(1)} MB, listed for reading offline`);
}

/**
 * The last steps of a build: every page gets its policy, what moved leads on, unused style rules go, the search index is
 * made, addresses get the folder that the site is hosted in. All that happens beside the last build, which only a finished one replaces.
 */
export function finish(): AstroIntegration {
  let place = 'dist';
  const own = ownScripts();
  return {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        place = fileURLToPath(config.outDir);
        if (command !== 'build') return;
        updateConfig({
          outDir: pathToFileURL(`${stagingFolder(place)}/`),
          vite: { plugins: [listPackages(), bundleWorker(), own.plugin] },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await finishSite(fileURLToPath(dir), own, logger);
        promote(place);
      },
    },
  };
}
