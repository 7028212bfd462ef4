import { type Hit, joined, type PageText, type Texts } from './texts.ts';

/** What is used of Pagefind's program. */
interface Pagefind {
  createInstance(options: { basePath: string; metaCacheTag: string }): Instance;
}
interface Instance {
  search(term: string): Promise<{ results: Result[] }>;
  destroy(): Promise<void>;
}
interface Result {
  id: string;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<PageText>;
}

/** A beginning shorter than this goes on to too much to be looked for. */
const shortestBeginning = 3;

/**
 * Asks Pagefind. Each question gets an instance of its own: one that was asked before also finds what it has loaded by then,
 * so that its answers would depend on what was asked. What is fetched is kept, so that a new instance costs no time on the line.
 */
export class PagefindTexts implements Texts {
  readonly #program: Promise<Pagefind>;
  readonly #folder: string;
  /** Asked for by this, the list of files is never that of an earlier build which a browser kept. */
  readonly #begun = String(Date.now());
  readonly #texts = new Map<string, Result>();
  #next: Promise<Instance>;

  /**
   * @param folder Address of Pagefind's files, with the slash at its end.
   * @param program Where its program is; in the same folder, if left out.
   */
  constructor(folder: string, program = `${folder}pagefind.js`) {
    this.#folder = folder;
    this.#program = import(/* @vite-ignore */ program) as Promise<Pagefind>;
    this.#next = this.#make();
    this.#next.catch(() => undefined);
  }

  async #make(): Promise<Instance> {
    const { createInstance } = await this.#program;
    return createInstance({ basePath: this.#folder, metaCacheTag: this.#begun });
  }

  async ask(words: readonly string[][], unfinished: boolean): Promise<Hit[][]> {
    const instance = await this.#next;
    this.#next = this.#make();
    const hits = await Promise.all(
      words.map(async (forms, at) => {
        const goesOn = unfinished && at === words.length - 1;
        const found = await Promise.all(forms.map((form) => this.#find(instance, form, goesOn)));
        // One form names each page once already; most words have one.
        return found.length > 1 ? joined(found.flat()) : found.flat();
      }),
    );
    await instance.destroy();
    return hits;
  }

  /** Where a word stands: itself in all its forms, and where it may go on and is none itself, the words it begins. */
  async #find(instance: Instance, word: string, goesOn: boolean): Promise<Hit[]> {
    const [exact, wide] = await Promise.all([instance.search(`"${word}"`), instance.search(word)]);
    const pages = new Set(exact.results.map(({ id }) => id));
    // Not the word itself: Pagefind also finds words that it begins, or that begin as it does.
    const isBeginning = goesOn && pages.size === 0 && word.length >= shortestBeginning;
    if (isBeginning && !(await beginsAsTyped(wide.results[0], word))) return [];
    const results = isBeginning ? wide.results : wide.results.filter(({ id }) => pages.has(id));
    return results.map((result) => {
      this.#texts.set(result.id, result);
      return {
        textId: result.id,
        places: [...result.words].sort((a, b) => a - b),
        inTitle: result.matchedMetaFields?.includes('title') ?? false,
      };
    });
  }

  /** Waits until nothing is under way any more, so that its files may go. */
  async rest(): Promise<void> {
    const instance = await this.#next;
    await instance.search('rest');
  }

  async text(textId: string): Promise<PageText> {
    const result = this.#texts.get(textId);
    if (!result) throw new Error(`no answer named the text ${textId}`);
    const { content, anchors } = await result.data();
    return { content, anchors };
  }
}

/** Whether what was found begins with the word: where nothing does, Pagefind finds what begins with less of it. */
async function beginsAsTyped(result: Result | undefined, word: string): Promise<boolean> {
  if (!result) return false;
  const { content } = await result.data();
  const words = content.toLowerCase().split(/\s+/);
  return result.words.some((place) => (words[place] ?? '').replace(/[^\p{L}\p{N}]/gu, '').includes(word.toLowerCase()));
}
