import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { KeptList } from '../../islands/offline/worker-scope.ts';
import { filesUnder } from '../../machine/files.ts';
import { type Weight, withWeight } from './weight.ts';
import { workerFile } from './worker-file.ts';

const page = 'offline/index.html';

/**
 * Pages, what they are drawn with, and the search. Data, feeds, badges and texts for programs are left out, and so are the
 * lists of sources: 2 MB of addresses elsewhere, which nobody reaches offline.
 */
const wanted =
  /^(?!sources\/.+\/).*\.(html|css|js|woff2)$|^[^/]+\.svg$|^_astro\/|^search\/|^pagefind\/|^licenses\.txt$/;

/** The files of a built site that readers keep. */
export const keptFiles = (folder: string): string[] => filesUnder(folder, wanted).filter((file) => file !== workerFile);

/** Paths from the folder of the site with the hash of each file; a page stands under its address. */
export function keptList(folder: string, files: readonly string[]): KeptList {
  return files.map((file) => [
    file.replace(/(^|\/)index\.html$/, '$1') || './',
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('base64'),
  ]);
}

function weigh(folder: string, files: readonly string[]): Weight {
  const bytes = files.map((file) => readFileSync(join(folder, file)));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    files: files.length,
    kept: sum(bytes.map(({ length }) => length)),
    sent: sum(bytes.map((each) => Math.min(each.length, gzipSync(each).length))),
  };
}

/**
 * Writes the list of what readers may keep into the service worker, and what it weighs into the page that offers it. The
 * last step of a build: another byte in a file afterwards, and browsers refuse the copy. Throws where the worker is not
 * one file: browsers run it as a script that imports nothing.
 */
export function writeOffline(folder: string): Weight {
  const files = keptFiles(folder);
  const weight = weigh(folder, files);
  writeFileSync(join(folder, page), withWeight(readFileSync(join(folder, page), 'utf8'), weight));
  const program = readFileSync(join(folder, workerFile), 'utf8');
  if (/(^|[;}\n])\s*(import|export)\b/.test(program))
    throw new Error(`${workerFile} shares code with pages; let src/islands/offline/worker.ts import what no page does`);
  writeFileSync(join(folder, workerFile), `self.keptList=${JSON.stringify(keptList(folder, files))};\n${program}`);
  return weight;
}
