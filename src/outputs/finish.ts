import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { permalinks } from '../catalogue/permalinks.ts';
import { site as published } from '../site.ts';
import { addBase } from './add-base.ts';
import { builtPages } from './html/pages.ts';
import { Names } from './names.ts';
import { listPackages, writeNotices } from './notices.ts';
import { bundleWorker } from './offline/worker-file.ts';
import { writeOffline } from './offline/write.ts';
import { type OwnScripts, ownScripts } from './own-scripts.ts';
import { besideOf, takePlace } from './place.ts';
import { foreignScripts, withPolicy } from './policy.ts';
import { pruneCss } from './prune-css.ts';
import { writeRedirects } from './redirects/write.ts';
import { type Readable, readPage } from './search-index/read-page.ts';
import { writeSearch } from './search-index/write.ts';
import { serveIndex } from './serve-index.ts';

/** Reads every page once: writes its policy into it, keeps the names its styles need and what can be found on it. */
function readAndWritePages(folder: string, own: OwnScripts): { names: Names; found: Readable[]; pages: number } {
  const foreign: string[] = [];
  const names = new Names();
  const found: Readable[] = [];
  let pages = 0;
  for (const page of builtPages(folder)) {
    names.addPage(page);
    found.push(...readPage(page));
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
  return { names, found, pages };
}

/** The last steps on a built site, each told with how long it took. */
export async function finishSite(
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
  const { names, found, pages } = readAndWritePages(folder, own);
  tell(`policies written into ${pages} pages`);
  const stubs = writeRedirects(folder, permalinks(), published);
  for (const stub of stubs) names.addPage(stub);
  tell(`${stubs.length} moved pages lead on`);
  await pruneCss(folder, names);
  tell('unused styles taken out');
  await writeSearch(folder, found);
  tell(`${found.length} pages and terms can be found by searching, indexed`);
  writeNotices(folder);
  addBase(folder, published);
  begun = performance.now();
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
          outDir: pathToFileURL(`${besideOf(place)}/`),
          vite: { plugins: [listPackages(), bundleWorker(), own.plugin] },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveIndex(place));
      },
      'astro:build:done': async ({ dir, logger }) => {
        await finishSite(fileURLToPath(dir), own, logger);
        takePlace(place);
      },
    },
  };
}
