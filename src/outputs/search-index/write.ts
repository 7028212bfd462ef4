import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type Found,
  hubIdsFile,
  namesFile,
  searchFolder,
  sentenceOf,
  textIdsFile,
  textsFolder,
} from '../../islands/search/format.ts';
import { packNames } from '../../islands/search/names/names-file.ts';
import { hubIdIn } from '../../islands/search/words/hub-ids.ts';
import { builtPages } from '../html/pages.ts';
import { distinctiveNames, ownerCounts } from './distinctive-names.ts';
import { readPage, type SearchablePage } from './read-page.ts';
import { type MadeFile, Texts } from './texts.ts';

/** What can be found, with who links to it. */
function foundIn(pages: readonly SearchablePage[]): Found[] {
  const linked = new Map<string, number>();
  for (const { linksTo } of pages) for (const to of linksTo) linked.set(to, (linked.get(to) ?? 0) + 1);
  const owned = ownerCounts(pages);
  return pages.map((page) => ({
    facets: [],
    ...page.card,
    url: page.url,
    title: page.title,
    names: distinctiveNames(page, owned),
    links: linked.get(page.url) ?? 0,
  }));
}

/** The sentences of the pages, in the files that {@link sentenceOf} names. */
function sentenceFiles(pages: readonly SearchablePage[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const [at, { sentence }] of pages.entries()) {
    const { file } = sentenceOf(at);
    files.set(file, [...(files.get(file) ?? []), sentence]);
  }
  return files;
}

/**
 * Pages with the ids of their texts, those beside each other that show the same of themselves, then by their titles: columns of
 * what is alike pack to 3 % less, and models of one family share a file of sentences.
 */
function inPackedOrder(pages: readonly SearchablePage[], textIds: readonly string[]) {
  const keyed = pages.map((page, at) => ({
    page,
    textId: textIds[at] ?? '',
    key: `${JSON.stringify(page.card)}${page.title.toLowerCase()} ${page.url}`,
  }));
  return keyed.sort(({ key: a }, { key: b }) => (a < b ? -1 : 1));
}

/** What the models of a page are called on hubs. */
const hubIdsOf = ({ card, names }: SearchablePage): string[] =>
  card.type === 'model' ? names.flatMap((name) => hubIdIn(name) ?? []) : [];

/** The search of a site, made while its pages come. */
export class SearchIndex {
  readonly #pages: SearchablePage[] = [];
  readonly #texts: Texts;

  private constructor(texts: Texts) {
    this.#texts = texts;
  }

  /** Begins one; one at a time, since Pagefind's process is shared. */
  static async begin(): Promise<SearchIndex> {
    return new SearchIndex(await Texts.begin());
  }

  /** How many pages and terms can be found. */
  get size(): number {
    return this.#pages.length;
  }

  /** Adds what can be found on a page. */
  async add(pages: readonly SearchablePage[]): Promise<void> {
    this.#pages.push(...pages);
    for (const page of pages) await this.#texts.add(page);
  }

  /** Its files by their paths from the root of the site: names and sentences of ours, Pagefind's texts. */
  async files(): Promise<MadeFile[]> {
    const { files, ids } = await this.#texts.made();
    const inOrder = inPackedOrder(this.#pages, ids);
    const pages = inOrder.map(({ page }) => page);
    const packed = (path: string, value: unknown): MadeFile => ({
      path: searchFolder + path,
      content: gzipSync(JSON.stringify(value), { level: 9 }),
    });
    return [
      packed(namesFile, packNames(foundIn(pages))),
      packed(
        textIdsFile,
        inOrder.map(({ textId }) => textId),
      ),
      packed(hubIdsFile, pages.map(hubIdsOf)),
      ...[...sentenceFiles(pages)].map(([path, sentences]) => packed(path, sentences)),
      ...files.map(({ path, content }) => ({ path: textsFolder + path, content })),
    ];
  }

  /** Writes the files into a built site, in place of those that stood there. */
  async write(site: string): Promise<void> {
    rmSync(join(site, textsFolder), { recursive: true, force: true });
    for (const { path, content } of await this.files()) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), content);
    }
  }
}

/** Makes the search of a built site from its pages as they stand there. */
export async function indexSite(site: string): Promise<void> {
  const search = await SearchIndex.begin();
  for (const page of builtPages(site)) await search.add(readPage(page));
  await search.write(site);
}
