import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Found, folder, namesFile, sentenceOf, textsFolder } from '../../islands/search/format.ts';
import { packNames } from '../../islands/search/names-file.ts';
import { essential, stemOf, wordsOf } from '../../islands/search/text.ts';
import type { Readable } from './read-page.ts';
import { type MadeFile, readTexts } from './texts.ts';

/** A name as the search compares it: its stems, in any order. */
const keyOf = (name: string) => [...new Set(essential(wordsOf(name)).map(stemOf))].sort();

/** How many pages have each name. */
function owners(pages: readonly Readable[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of pages)
    for (const key of new Set(names.map((name) => keyOf(name).join(' ')))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * The names of a page without those that hold a shorter one which is its own: "qwen2.5-7b-instruct" is found by "qwen2.5", "llama
 * 70b" is not by "llama", as several are called. Models have hundreds of names, each with its size; of a license every
 * spelling counts.
 */
function tellingNames({ card, names }: Readable, owned: ReadonlyMap<string, number>): string[] {
  const all = [...new Set(names)].filter(Boolean);
  if (card.type !== 'model') return all;
  const keys = all.map(keyOf);
  const isOwn = (key: readonly string[]) => owned.get(key.join(' ')) === 1;
  const holds = (at: number, other: number) => {
    const [key, part] = [keys[at] ?? [], keys[other] ?? []];
    if (at === other || !isOwn(part) || !part.every((stem) => key.includes(stem))) return false;
    return part.length < key.length || other < at;
  };
  return all.filter((_, at) => at === 0 || !all.some((_, other) => holds(at, other)));
}

/** What can be found, with who links to it and the name of its text. */
function foundIn(pages: readonly Readable[], texts: readonly string[]): Found[] {
  const linked = new Map<string, number>();
  for (const { linksTo } of pages) for (const to of linksTo) linked.set(to, (linked.get(to) ?? 0) + 1);
  const owned = owners(pages);
  return pages.map((page, at) => ({
    ...page.card,
    url: page.url,
    title: page.title,
    names: tellingNames(page, owned),
    links: linked.get(page.url) ?? 0,
    text: texts[at] ?? '',
  }));
}

/** The sentences of the pages, in the files that {@link sentenceOf} names. */
function sentenceFiles(pages: readonly Readable[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const [at, { sentence }] of pages.entries()) {
    const { file } = sentenceOf(at);
    files.set(file, [...(files.get(file) ?? []), sentence]);
  }
  return files;
}

/** The files of the search by their paths from the root of the site: names and sentences of ours, Pagefind's texts. */
export async function searchFiles(pages: readonly Readable[]): Promise<MadeFile[]> {
  const { files, names } = await readTexts(pages);
  const packed = (path: string, value: unknown): MadeFile => ({
    path: folder + path,
    content: gzipSync(JSON.stringify(value), { level: 9 }),
  });
  return [
    packed(namesFile, packNames(foundIn(pages, names))),
    ...[...sentenceFiles(pages)].map(([path, sentences]) => packed(path, sentences)),
    ...files.map(({ path, content }) => ({ path: textsFolder + path, content })),
  ];
}

/** Writes the files of the search into a built site, in place of those that stood there. */
export async function writeSearch(site: string, pages: readonly Readable[]): Promise<void> {
  rmSync(join(site, textsFolder), { recursive: true, force: true });
  for (const { path, content } of await searchFiles(pages)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
}
