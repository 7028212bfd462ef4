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
  /** Address, with the id of a term: `/licenses/mit/`, `/glossary/#copyleft`. */
  url: string;
  title: string;
  /** Everything it is called: title, aliases, ids, the last part of the address. */
  names: string[];
  /** How many other pages link to it in their text. */
  links: number;
  /** How many words it has. */
  length: number;
  /** Its sections in order, as numbers of {@link Directory.headings}; the first stands before the first heading. */
  sections: number[];
  /** File of its text. */
  text: string;
}

/** The first file of the index: all names, and where the rest lies. */
export interface Directory {
  pages: Found[];
  /** Every heading with its id, once: pages of a kind share most of theirs. The first is empty. */
  headings: [id: string, heading: string][];
  /** Files of the words, in order, each with its first stem. */
  chunks: [first: string, file: string][];
}

/**
 * Where stems stand: for each a list of numbers, one for each section, ascending. A number is the distance to the
 * section before (sections are counted through all pages in order) times 8, plus how often the stem stands there,
 * 7 at most.
 */
export type Chunk = Record<string, number[]>;

/** How often a word counts for standing once in a title, a heading, the sentence under a title. No word counts more. */
export const times = { inTitle: 7, inHeading: 3, inSummary: 2 };

/** The text of a page. */
export interface PageText {
  /** The sentence under the title. */
  summary: string;
  sections: string[];
}

/** Folder of the index on the host; below the folder of a built site in programs that read it there. */
export const folder = `${base}search/index/`;
/** The file that names the others; its own name never changes. */
export const directoryFile = 'directory.bin';

/** Reads a file of the index. Throws where it is none: a login page in its place, or half a file. */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}
