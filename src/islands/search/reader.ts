import { distance } from 'fastest-levenshtein';
import { type Chunk, type Directory, directoryFile, type Found, type PageText, unpack } from './format.ts';
import { type Names, readNames } from './names.ts';
import { chunksFor, findPostings } from './postings.ts';
import { readQuery } from './query.ts';
import { everything, type Ranked, rank } from './rank.ts';
import { type Term, termsOf } from './terms.ts';

/** What an index answers. */
export interface Answer {
  /** Best first. */
  ranked: Ranked[];
  /** What was looked for in the texts, for marking it there. */
  terms: Term[];
  /** Whether only the beginning of the question was looked for. */
  isCut: boolean;
}

/** Gives the bytes of a file of the index. Rejects where there is none. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A search index, read file by file as questions need them. */
export class SearchIndex {
  readonly #read: ReadFile;
  readonly directory: Directory;
  readonly #names: Names;
  /** What was read, by file; and what is being read. */
  readonly #loaded = new Map<string, unknown>();
  readonly #loading = new Map<string, Promise<unknown>>();

  private constructor(read: ReadFile, directory: Directory) {
    this.#read = read;
    this.directory = directory;
    this.#names = readNames(directory.pages);
  }

  /** Opens an index by its directory. Rejects where there is none or it cannot be read. */
  static async open(read: ReadFile): Promise<SearchIndex> {
    return new SearchIndex(read, (await unpack(await read(directoryFile))) as Directory);
  }

  async #load(file: string): Promise<unknown> {
    const loading = this.#loading.get(file) ?? this.#read(file).then(unpack);
    this.#loading.set(file, loading);
    try {
      const value = await loading;
      this.#loaded.set(file, value);
      return value;
    } catch (error) {
      // Asked for again, a file that failed is tried again.
      this.#loading.delete(file);
      throw error;
    }
  }

  /** The files that hold these terms, each once. */
  #filesOf(terms: readonly Term[]): string[] {
    const { chunks } = this.directory;
    return [...new Set(terms.flatMap(({ stem, isPrefix }) => chunksFor(chunks, stem, !isPrefix)))];
  }

  #filesFor(text: string): string[] {
    return this.#filesOf(termsOf(readQuery(text), this.#names).flat());
  }

  /** Whether all that a question needs is here, so that its answer is final. */
  isReady(text: string): boolean {
    return this.#filesFor(text).every((file) => this.#loaded.has(file));
  }

  /** Loads what a question needs. Rejects where a file cannot be had. */
  async prepare(text: string): Promise<void> {
    await Promise.all(this.#filesFor(text).map((file) => this.#load(file)));
  }

  /** The answer from what is here: names always, words of texts as far as they are loaded. */
  find(text: string): Answer {
    const query = readQuery(text);
    // Nothing typed asks for all there is; signs without a word in them for nothing.
    if (query.words.length === 0)
      return { ranked: text.trim() ? [] : everything(this.directory.pages), terms: [], isCut: query.isCut };
    const terms = termsOf(query, this.#names);
    const lists = terms.map((alternatives) => {
      const loaded = this.#filesOf(alternatives).filter((file) => this.#loaded.has(file));
      return findPostings(
        loaded.map((file) => this.#loaded.get(file) as Chunk),
        alternatives,
      );
    });
    return { ranked: rank(this.directory.pages, this.#names, query, lists), terms: terms.flat(), isCut: query.isCut };
  }

  /** The pages whose names come nearest to what was typed, for when nothing was found; none come near to no word at all. */
  nearest(text: string, count: number): Found[] {
    const typed = readQuery(text).compact;
    if (!typed) return [];
    return this.directory.pages
      .map((page, at) => {
        const steps = this.#names.ofPage[at]?.map((name) => distance(typed, name.compact) / name.compact.length) ?? [];
        return { page, far: Math.min(...steps) };
      })
      .sort((a, b) => a.far - b.far || b.page.links - a.page.links)
      .slice(0, count)
      .map(({ page }) => page);
  }

  /** The text of a page, by the file it names. Rejects where it cannot be had. */
  async text(file: string): Promise<PageText> {
    return (await this.#load(file)) as PageText;
  }
}
