import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type SearchablePage, unread } from './read-page.ts';

/** A file that Pagefind made, by its path below its folder. */
export interface MadeFile {
  path: string;
  content: Uint8Array;
}

/**
 * How much a file of words holds before the next one begins, in a measure of Pagefind's: half of the files have 5 KB then, and one
 * is as large as the words that most pages have. Pagefind knows the variable and does not document it; by default half of them
 * have 27 KB, of which a question needs one for each word. What they weigh is held by `src/checks/site/word-files.ts`.
 */
const bytesPerFile = '3000';

/** Files of Pagefind that a search of ours asks for: its program, its words, its texts; none of its interfaces. */
const isAskedFor = ({ path }: MadeFile) =>
  /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index|fragment))$/.test(path);

const signature = 'pagefind_dcd';

/** Which page a file of a text is of: pages go by their numbers, since Pagefind takes what follows `#` off an address. */
function numberIn(content: Uint8Array): number {
  const text = gunzipSync(content).toString('utf8').slice(signature.length);
  return Number((JSON.parse(text) as { url: string }).url.replaceAll('/', ''));
}

/** What Pagefind makes of the texts: its files, and for each page the id that its answers have for it. */
export interface MadeTexts {
  files: MadeFile[];
  ids: readonly string[];
}

/** The texts of a site as Pagefind reads them: in a process of its own, one page while the next is parsed here. */
export class Texts {
  readonly #index: PagefindIndex;
  readonly #urls: string[] = [];
  #last: Promise<void> = Promise.resolve();

  private constructor(index: PagefindIndex) {
    this.#index = index;
  }

  /** Starts Pagefind. Throws where it does not start. */
  static async begin(): Promise<Texts> {
    process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = bytesPerFile;
    const { index, errors } = await createIndex({
      rootSelector: 'main',
      excludeSelectors: unread,
      forceLanguage: 'en',
    });
    // Another index of the same program is none of ours.
    delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
    if (!index) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
    return new Texts(index);
  }

  /** Hands a page over, and waits until the one before it is read. */
  async add(page: SearchablePage): Promise<void> {
    const before = this.#last;
    this.#last = this.#read(page);
    await before;
  }

  async #read({ url, html }: SearchablePage): Promise<void> {
    const number = this.#urls.push(url) - 1;
    const { errors } = await this.#index.addHTMLFile({ url: `/${number}/`, content: html });
    if (errors.length > 0) throw new Error(`Pagefind cannot read ${url}: ${errors.join(', ')}`);
  }

  /** What was made of all pages; the process ends with it. */
  async made(): Promise<MadeTexts> {
    await this.#last;
    const made = await this.#index.getFiles();
    await close();
    if (made.errors.length > 0) throw new Error(`Pagefind makes no index: ${made.errors.join(', ')}`);
    const files = made.files.filter(isAskedFor);
    const ids: string[] = [];
    for (const { path, content } of files) {
      const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
      if (id !== undefined) ids[numberIn(content)] = id;
    }
    const lost = this.#urls.filter((_, number) => ids[number] === undefined);
    if (lost.length > 0) throw new Error(`Pagefind left out ${lost.join(', ')}`);
    return { files, ids };
  }
}
