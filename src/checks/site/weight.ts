import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { attr, inlinePrograms, words } from '../../outputs/html/dom.ts';
import { addressOnSite } from '../../site.ts';
import { type BuiltSite, mainElements, type Page } from './built-site.ts';
import { cssUrls } from './hosts.ts';

const zip = promisify(gzip);
const pack = promisify(brotliCompress);
/** How well brotli packs: as hosts do ahead of time, or in a tenth of the time, and never as small. */
export const packing = { best: constants.BROTLI_MAX_QUALITY, quick: 5 } as const;

/** What one page costs a reader, in bytes on the wire. */
export interface Weight {
  readonly page: Page;
  /** All HTML, brotli. */
  readonly html: number;
  /** Stylesheets that hold the first paint back, brotli. */
  readonly css: number;
  /** The same stylesheets and the HTML up to the second `h2` of `<main>`, brotli. */
  readonly firstScreen: number;
  /** Scripts loaded or written into the page before the reader acts, gzip. */
  readonly script: number;
  /** Fonts that the page loads ahead or its stylesheets name, as they are. */
  readonly fonts: number;
}

type Read = (path: string) => string | undefined;

/** The file, below the site's folder, that an address in another file names. */
function fileOf(base: string, url: string, from: string): string {
  const { pathname } = new URL(url, `http://site.invalid${base}${from}`);
  return (addressOnSite(decodeURIComponent(pathname), base) ?? pathname).slice(1);
}

function linked(base: string, page: Page, rel: string): string[] {
  return page.elements
    .filter((each) => each.tagName === 'link' && words(each, 'rel').includes(rel))
    .filter((each) => !['print', 'not all'].includes(attr(each, 'media') ?? ''))
    .map((each) => ({ url: attr(each, 'href') ?? '', as: attr(each, 'as') ?? '' }))
    .filter(({ as }) => rel !== 'preload' || as === 'font')
    .map(({ url }) => fileOf(base, url, page.address.slice(1)));
}

/** A module and all it imports by static imports, each once. */
function closure(base: string, read: Read, path: string, seen = new Set<string>()): Set<string> {
  const source = seen.has(path) ? undefined : read(path);
  if (source === undefined) return seen;
  seen.add(path);
  for (const [, specifier = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+)["']/g)) {
    closure(base, read, fileOf(base, specifier, path), seen);
  }
  return seen;
}

function scriptsOf(base: string, page: Page, read: Read): string[] {
  const sources = page.elements
    .filter((each) => each.tagName === 'script')
    .map((each) => attr(each, 'src'))
    .filter((src) => src !== undefined)
    .map((src) => fileOf(base, src, page.address.slice(1)));
  const modules = [...sources, ...linked(base, page, 'modulepreload')];
  const files = new Set(modules.flatMap((path) => [...closure(base, read, path)]));
  return [...files].map((path) => read(path) ?? '');
}

function fontsOf(base: string, page: Page, read: Read): string[] {
  const inSheets = linked(base, page, 'stylesheet').flatMap((sheet) =>
    cssUrls(read(sheet) ?? '')
      .filter((url) => /\.(woff2?|ttf|otf)$/.test(url))
      .map((url) => fileOf(base, url, sheet)),
  );
  return [...new Set([...linked(base, page, 'preload'), ...inSheets])];
}

/** The HTML a reader needs for the first screen: up to the second `h2` of `<main>`, or all of it. */
export function firstScreenOf(page: Page): string {
  const second = mainElements(page).filter((each) => each.tagName === 'h2')[1];
  return page.html.slice(0, second?.sourceCodeLocation?.startOffset ?? page.html.length);
}

/** Weighs every page of a site. */
export async function weigh(site: BuiltSite, quality: number = packing.best): Promise<Weight[]> {
  const brotli = (bytes: Buffer) => pack(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  const sizes = new Map<string, Promise<number>>();
  const once = (text: string, by: (bytes: Buffer) => Promise<Buffer>): Promise<number> => {
    const size = sizes.get(text) ?? by(Buffer.from(text)).then((packed) => packed.length);
    sizes.set(text, size);
    return size;
  };
  const sum = async (texts: readonly string[], by: typeof brotli) =>
    (await Promise.all(texts.map((text) => once(text, by)))).reduce((total, size) => total + size, 0);
  const files = new Map<string, string | undefined>();
  const read: Read = (path) => {
    const full = join(site.folder, path);
    if (!files.has(path)) files.set(path, existsSync(full) ? readFileSync(full, 'utf8') : undefined);
    return files.get(path);
  };
  return Promise.all(
    site.pages.map(async (page) => {
      const css = await sum(
        linked(site.base, page, 'stylesheet').map((path) => read(path) ?? ''),
        brotli,
      );
      return {
        page,
        css,
        html: await sum([page.html], brotli),
        firstScreen: css + (await sum([firstScreenOf(page)], brotli)),
        script: await sum([...scriptsOf(site.base, page, read), inlinePrograms(page.elements).join('\n')], zip),
        fonts: fontsOf(site.base, page, read).reduce((total, path) => total + sizeOf(site, path), 0),
      };
    }),
  );
}

function sizeOf(site: BuiltSite, path: string): number {
  return site.files.has(path) ? readFileSync(join(site.folder, path)).length : 0;
}
