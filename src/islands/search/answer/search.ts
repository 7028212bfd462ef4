import { loadOnce } from '../../load-once.ts';
import { type Found, hubIdsFile, namesFile, sentenceOf, textIdsFile, unpack } from '../format.ts';
import { intendedWords, isKnown, type Names, readNames } from '../names/names.ts';
import { type NamesFile, readNamesFile } from '../names/names-file.ts';
import { type Term, termsOf } from '../texts/terms.ts';
import type { PageText, Texts } from '../texts/texts.ts';
import { asTyped, joinTorn, wholesOf } from '../texts/torn-names.ts';
import { hubIdIn } from '../words/hub-ids.ts';
import { readQuery } from '../words/query.ts';
import { otherEnding } from '../words/words.ts';
import { missingWords } from './missing-words.ts';
import { everything, putFirst, type Ranked, rankAll, rankNames } from './rank.ts';

/** What a search answers. */
export interface Answer {
  /** Best first. */
  ranked: Ranked[];
  /** What was looked for in the texts, for marking it there. */
  terms: Term[];
  /** Whether only the beginning of the question was looked for. */
  isCut: boolean;
  /** Words of the question that no page has, neither in a name nor in its text. */
  unknown: string[];
  /** A word that no name has and few texts: how many results have it; those after them do without. */
  rare?: { word: string; has: number };
  /** Whether it names what was typed to the letter, so that texts have nothing to add. */
  isExact?: boolean;
}

/** Gives the bytes of one of our files. Rejects where there is none. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The search: names at once, texts when they have come. */
export class Search {
  readonly #read: ReadFile;
  readonly #texts: Texts;
  readonly pages: readonly Found[];
  readonly #names: Names;
  readonly #places: ReadonlyMap<Found, number>;
  readonly #loads = new Map<string, () => Promise<unknown>>();

  private constructor(read: ReadFile, texts: Texts, pages: readonly Found[]) {
    this.#read = read;
    this.#texts = texts;
    this.pages = pages;
    this.#names = readNames(pages);
    this.#places = new Map(pages.map((page, at) => [page, at]));
  }

  /** Opens the search by its names. Rejects where they cannot be read. */
  static async open(read: ReadFile, texts: Texts): Promise<Search> {
    return new Search(read, texts, readNamesFile((await unpack(await read(namesFile))) as NamesFile));
  }

  /** A file of ours, read once; what could not be had is tried again when it is asked for again. */
  #load(name: string): Promise<unknown> {
    const load = this.#loads.get(name) ?? loadOnce(async () => unpack(await this.#read(name)));
    this.#loads.set(name, load);
    return load();
  }

  /** Pagefind's ids of the texts, in the order of the pages. */
  #textIds(): Promise<string[]> {
    return this.#load(textIdsFile) as Promise<string[]>;
  }

  /** The page of the model that is called so on a hub; without their file names are looked for as any others. */
  async #calledOnHub(text: string): Promise<Found | undefined> {
    const id = hubIdIn(text);
    if (!id) return undefined;
    const idsOfPages = await this.#load(hubIdsFile).catch(() => []);
    return this.pages[(idsOfPages as string[][]).findIndex((ids) => ids.includes(id))];
  }

  /** The answer by names alone. */
  async byNames(text: string): Promise<Answer> {
    const query = readQuery(text);
    const terms = termsOf(query, this.#names);
    // Nothing typed asks for all there is; signs without a word in them for nothing.
    const ranked =
      query.words.length > 0
        ? rankNames(this.pages, this.#names, query)
        : text.trim() === ''
          ? everything(this.pages)
          : [];
    const called = await this.#calledOnHub(text);
    const isExact = called !== undefined;
    return { ranked: isExact ? putFirst(called, ranked) : ranked, terms, isCut: query.isCut, unknown: [], isExact };
  }

  /**
   * The answer by names and texts; names stand as they do alone. Rejects where the texts cannot be had.
   *
   * @param byNames The answer by names, where it is known.
   */
  async byTexts(text: string, byNames?: Answer): Promise<Answer> {
    const named = byNames ?? (await this.byNames(text));
    const query = readQuery(text);
    if (query.words.length === 0 || named.isExact) return named;
    const meant = query.subject.map((word) => intendedWords(word, this.#names));
    const wholes = wholesOf(text);
    const allWholes = [...new Set(query.subject.flatMap((word) => wholes.get(word) ?? []))];
    const forms = query.subject.map((word, at) => [word, ...otherEnding(word), ...(meant[at] ?? [])]);
    // The wholes first: of what is asked only the last word may go on.
    const asked = [...allWholes.map((whole) => [whole]), ...forms];
    const [found, textIds] = await Promise.all([this.#texts.ask(asked, query.unfinished), this.#textIds()]);
    const ofWholes = new Map(allWholes.map((whole, at) => [whole, found[at] ?? []]));
    const hits = joinTorn(query.subject, found.slice(allWholes.length), wholes, ofWholes);
    const isStrange = (at: number) => meant[at]?.length === 0 && !isKnown(query.subject[at] ?? '', this.#names);
    const pagesWith = hits.map(({ length }) => length);
    const { unknown, rarest, tells } = missingWords(query.subject, isStrange, pagesWith, this.pages.length);
    const { answering, without } = rankAll(this.pages, textIds, named.ranked, query, hits, rarest);
    const said = { ...named, unknown: [...new Set(unknown.map((word) => asTyped(word, text, wholes)))] };
    if (!tells && rarest !== undefined) return { ...said, ranked: answering };
    if (!tells && unknown.length > 0) return { ...said, ranked: answering.filter(({ byName }) => byName) };
    const word = query.subject[rarest ?? -1];
    const apart = word && without.length > 0 ? { rare: { word, has: answering.length } } : {};
    return { ...said, ranked: [...answering, ...without], ...apart };
  }

  /** The pages whose names come nearest to what was typed, for when nothing was found; none come near to no word at all. */
  async nearest(text: string, count: number): Promise<Found[]> {
    const typed = readQuery(text).compact;
    if (!typed) return [];
    // Few questions find nothing: the measure comes when one does.
    const { distance } = await import('fastest-levenshtein');
    return this.pages
      .map((page, at) => {
        const steps =
          this.#names.ofPage[at]?.names.map((name) => distance(typed, name.compact) / name.compact.length) ?? [];
        return { page, far: Math.min(...steps) };
      })
      .sort((a, b) => a.far - b.far || b.page.links - a.page.links)
      .slice(0, count)
      .map(({ page }) => page);
  }

  /** The sentence under the title of a page. Rejects where it cannot be had. */
  async sentence(page: Found): Promise<string> {
    const { file, at } = sentenceOf(this.#places.get(page) ?? 0);
    return ((await this.#load(file)) as string[])[at] ?? '';
  }

  /** The text of a page that an answer named. Rejects where it cannot be had. */
  async text(page: Found): Promise<PageText> {
    const textIds = await this.#textIds();
    return this.#texts.text(textIds[this.#places.get(page) ?? -1] ?? '');
  }
}
