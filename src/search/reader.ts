import { distance } from 'fastest-levenshtein';
import { type Chunk, type Directory, directoryFile, type Found, type PageText, unpack } from './format.ts';
import { type Names, readNames } from './names.ts';
import { chunksFor, look, type Postings } from './postings.ts';
import { type Query, readQuery } from './query.ts';
import { everything, type Ranked, rank } from './rank.ts';
import { type Term, termsOf } from './terms.ts';

/** What an index answers. */
export interface Answer {
  /** Best first. */
  ranked: Ranked[];
  /** What was looked for in the texts, for marking it there. */
  terms: Term[];
}

/** Gives the bytes of a file of the index. Rejects where there is none. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A search index, read file by file as questions need them. */
export class SearchIndex {
  readonly #read: ReadFile;
  readonly directory: Directory;
  readonly #names: Names;
  readonly #chunks = new Map<string, Chunk>();
  readonly #under = new Map<string, Promise<unknown>>();

  private constructor(read: ReadFile, directory: Directory) {
    this.#read = read;
    this.directory = directory;
    this.#names = readNames(directory.pages);
  }

  /** Opens an index by its directory. Rejects where there is none or it cannot be read. */
  static async open(read: ReadFile): Promise<SearchIndex> {
    return new SearchIndex(read, (await unpack(await read(directoryFile))) as Directory);
  }

  #once<T>(file: string, then: (value: unknown) => T): Promise<T> {
    const running = this.#under.get(file) as Promise<T> | undefined;
    if (running) return running;
    const load = this.#read(file).then(unpack).then(then);
    this.#under.set(file, load);
    // Asked for again, a file that failed is tried again.
    load.catch(() => this.#under.delete(file));
    return load;
  }

  #filesFor(query: Query): string[][] {
    return termsOf(query, this.#names).map((terms) =>
      terms.flatMap(({ stem, begins }) => chunksFor(this.directory.chunks, stem, !begins)),
    );
  }

  /** Whether all that a question needs is here, so that its answer is final. */
  isReady(text: string): boolean {
    return this.#filesFor(readQuery(text))
      .flat()
      .every((file) => this.#chunks.has(file));
  }

  /** Loads what a question needs. */
  async prepare(text: string): Promise<void> {
    const files = new Set(this.#filesFor(readQuery(text)).flat());
    await Promise.all([...files].map((file) => this.#once(file, (chunk) => this.#chunks.set(file, chunk as Chunk))));
  }

  /** The answer from what is here: names always, words of texts as far as they are loaded. */
  find(text: string): Answer {
    const query = readQuery(text);
    if (query.words.length === 0) return { ranked: everything(this.directory.pages), terms: [] };
    const files = this.#filesFor(query);
    const terms = termsOf(query, this.#names);
    const lists = terms.map((meant, at): Postings => {
      const here = [...new Set(files[at])].map((file) => this.#chunks.get(file)).filter((chunk) => chunk !== undefined);
      return look(here, meant);
    });
    return { ranked: rank(this.directory.pages, this.#names, query, lists), terms: terms.flat() };
  }

  /** The pages whose names come nearest to what was typed, for when nothing was found. */
  nearest(text: string, count: number): Found[] {
    const typed = readQuery(text).compact;
    return this.directory.pages
      .map((page, at) => {
        const steps = this.#names.ofPage[at]?.map((name) => distance(typed, name.compact) / name.compact.length) ?? [];
        return { page, far: Math.min(...steps) };
      })
      .sort((a, b) => a.far - b.far || b.page.links - a.page.links)
      .slice(0, count)
      .map(({ page }) => page);
  }

  /** The text of a page, section by section. */
  text(file: string): Promise<PageText> {
    return this.#once(file, (value) => value as PageText);
  }
}
