import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type Chunk,
  type Directory,
  directoryFile,
  type Found,
  type PageText,
  times,
} from '../../islands/search/format.ts';
import { stemOf, wordsOf } from '../../islands/search/text.ts';
import { searchTypes } from '../../model/search-types.ts';
import { addressWithBase } from '../base-path.ts';
import type { Readable, Section } from './read-page.ts';

/** About how long the JSON of a chunk may be before the next one begins, in characters: some 4 KB once packed. */
const chunkLength = 12_000;

const packed = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 });
const nameOf = (bytes: Uint8Array) => `${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.bin`;

/** Every stem with its sections, in the form of {@link Chunk}, in the order of the stems. */
function postingsOf(pages: readonly Readable[]): [string, number[]][] {
  const counts = new Map<string, Map<number, number>>();
  const stems = new Map<string, string>();
  const count = (section: number, text: string, weight: number) => {
    for (const word of wordsOf(text)) {
      const stem = stems.get(word) ?? stemOf(word);
      stems.set(word, stem);
      const at = counts.get(stem) ?? new Map<number, number>();
      counts.set(stem, at.set(section, Math.min(times.inTitle, (at.get(section) ?? 0) + weight)));
    }
  };
  let section = 0;
  for (const page of pages) {
    const { type, fact = '', facets = [] } = page.card;
    const { one } = searchTypes[type];
    count(section, page.title, times.inTitle);
    count(section, [one, fact, ...facets.map(({ term }) => term)].join(' '), times.inHeading);
    count(section, page.summary, times.inSummary);
    for (const { heading, text } of page.sections) {
      count(section, heading, times.inHeading);
      count(section, text, 1);
      section += 1;
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stem, at]) => {
      const sections = [...at].sort(([a], [b]) => a - b);
      return [stem, sections.map(([where, times], i) => (where - (sections[i - 1]?.[0] ?? 0)) * 8 + times)];
    });
}

/** Cuts the list of stems into files of about the same size, each with its first stem. */
function chunksOf(postings: readonly [string, number[]][]): { first: string; chunk: Chunk }[] {
  const chunks: { first: string; chunk: Chunk }[] = [];
  let chunk: Chunk = {};
  let room = 0;
  for (const [stem, numbers] of postings) {
    if (room <= 0) {
      chunk = {};
      // Its first key may be another: in an object "9" comes before "2019".
      chunks.push({ first: stem, chunk });
      room = chunkLength;
    }
    chunk[stem] = numbers;
    room -= JSON.stringify(numbers).length + stem.length + 4;
  }
  return chunks;
}

/**
 * The files of the index, by name: the directory, the words in chunks, the text of each page.
 *
 * @param base Folder of the host that its addresses are to stand under.
 */
export function indexOf(pages: readonly Readable[], base = '/'): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const add = (value: unknown) => {
    const bytes = packed(value);
    const name = nameOf(bytes);
    files.set(name, bytes);
    return name;
  };
  const headings: Directory['headings'] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ id, heading }: Pick<Section, 'id' | 'heading'>): number => {
    const key = `${id}\n${heading}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, headings.length);
    return headings.push([id, heading]) - 1;
  };
  numberOf({ id: '', heading: '' });
  const linked = new Map<string, number>();
  for (const { linksTo } of pages) for (const to of linksTo) linked.set(to, (linked.get(to) ?? 0) + 1);
  const found = pages.map((page): Found => {
    const text: PageText = { summary: page.summary, sections: page.sections.map(({ text }) => text) };
    const path = page.url.split(/[/#]/).filter(Boolean);
    // The page a section begins with is also called by its kind: "decision guide".
    const kind = path.length === 1 && page.card.type !== 'overview' ? [searchTypes[page.card.type].one] : [];
    return {
      ...page.card,
      url: addressWithBase(page.url, base),
      title: page.title,
      names: [...new Set([page.title, path.at(-1) ?? '', ...kind, ...page.names])].filter(Boolean),
      links: linked.get(page.url) ?? 0,
      length: page.sections.reduce((sum, { text }) => sum + text.split(' ').length, 0),
      sections: page.sections.map(numberOf),
      text: add(text),
    };
  });
  const chunks = chunksOf(postingsOf(pages)).map(({ first, chunk }): [string, string] => [first, add(chunk)]);
  const directory: Directory = { pages: found, headings, chunks };
  return files.set(directoryFile, packed(directory));
}

/** Writes the index into a folder, in place of whatever stood there. */
export function writeIndex(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}
