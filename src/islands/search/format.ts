import type { SearchType } from '../../model/search-types.ts';
import type { Side } from '../../model/sides.ts';
import { base } from '../../site-path.ts';

/** A choice readers can narrow results by: `family` is "Permissive". */
export interface Facet {
  /** Name in the address: `family`. */
  key: string;
  /** What readers see above the choices: `Family`. */
  label: string;
  /** In the address: `permissive`. */
  value: string;
  /** What readers see: `Permissive`. */
  term: string;
}

/** What a page says of itself to the search, in its `<meta name="search">`. */
export interface Card {
  /** What kind of page it is: `license`. */
  type: SearchType;
  /** The one fact to show with it: `Strong copyleft`. */
  fact?: string;
  /** Which side of the line it stands on, and the word for it: `Open source`. */
  sign?: { side: Side; word: string };
  facets?: Facet[];
}

/** A page, or a term on a page, that can be found. */
export interface Found extends Card {
  /** Address from the root of the host, with the id of a term: `/licenses/mit/`, `/glossary/#copyleft`. */
  url: string;
  title: string;
  /** Everything it is called: title, last part of the address, aliases, ids. */
  names: string[];
  facets: Facet[];
  /** How many other pages link to it in their text. */
  links: number;
}

/** Folder of our own files of the search. */
export const searchFolder = `${base}search/`;
/** The file of names; its own name never changes. */
export const namesFile = 'names.bin';
/** The file with Pagefind's ids of the texts of the pages, in their order: nobody needs them who only looks for a name. */
export const textIdsFile = 'texts.bin';
/** The file with what the models of each page are called on hubs, page by page: two thousand names, asked for by few questions. */
export const hubIdsFile = 'hub-ids.bin';
/** How many pages share a file of sentences. */
const pagesPerFile = 4;
/** The file with the sentences under the titles of some pages, among them that of the page at this place, and its place there. */
export const sentenceOf = (at: number) => ({
  file: `sentences/${Math.floor(at / pagesPerFile)}.bin`,
  at: at % pagesPerFile,
});
/** Folder of Pagefind's files. */
export const textsFolder = `${base}pagefind/`;

/** Reads a file of ours. Throws where it is none: a login page in its place, or half a file. */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}
