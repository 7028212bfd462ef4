import type { SearchType } from '../../../model/search-types.ts';
import type { Found } from '../format.ts';
import { isTypo } from '../words/typos.ts';
import { compact, essential, includeLicense, stemOf, wordsOf } from '../words/words.ts';

/** One of the names of a page. */
export interface Name {
  words: string[];
  stems: string[];
  compact: string;
  /** How much a match with it counts: 1 for the title, least for the one fact that other pages share. */
  factor: number;
  /** Whether it says "license". */
  mentionsLicense: boolean;
  /** Whether somebody who says "license" may mean it: it says so itself, or is the name of one. */
  mayBeLicense: boolean;
}

/** What a page is called. */
export interface PageNames {
  /** The title first. */
  names: Name[];
  /** The stems of all of them. */
  stems: ReadonlySet<string>;
}

/** The names of all pages, ready to be compared with what is typed. */
export interface Names {
  ofPage: PageNames[];
  /** How much a stem tells pages apart, by its rareness among them. */
  weights: Map<string, number>;
  /** Words of names with their stems. */
  words: Map<string, string>;
  /** Two words of a name run together, with their stems: `huggingface`. */
  joined: Map<string, string[]>;
  /** The weight of a word that no name has. */
  unknown: number;
}

/** Of two pages called the same, the one whose title it is comes first. */
const aliasFactor = 0.995;
/** "Inference engine" says what a page is about without being its name. */
export const factFactor = 0.6;

function nameOf(text: string, factor: number, type: SearchType): Name {
  const all = wordsOf(text);
  const words = essential(all);
  const mentionsLicense = includeLicense(all);
  return {
    words,
    stems: words.map(stemOf),
    compact: compact(words),
    factor,
    mentionsLicense,
    mayBeLicense: mentionsLicense || type === 'license',
  };
}

/** Makes the names of all pages ready. */
export function readNames(pages: readonly Found[]): Names {
  const ofPage = pages.map(({ names, fact, type }): PageNames => {
    const all = [
      ...names.map((name, at) => nameOf(name, at === 0 ? 1 : aliasFactor, type)),
      ...(fact ? [nameOf(fact, factFactor, type)] : []),
    ];
    return { names: all, stems: new Set(all.flatMap(({ stems }) => stems)) };
  });
  const pagesWith = new Map<string, number>();
  const words = new Map<string, string>();
  const joined = new Map<string, string[]>();
  for (const { names, stems } of ofPage) {
    for (const name of names) {
      for (const [at, word] of name.words.entries()) {
        words.set(word, name.stems[at] ?? word);
        joined.set(word + (name.words[at + 1] ?? ''), name.stems.slice(at, at + 2));
      }
    }
    for (const stem of stems) pagesWith.set(stem, (pagesWith.get(stem) ?? 0) + 1);
  }
  const weights = new Map([...pagesWith].map(([stem, count]) => [stem, Math.log(1 + pages.length / count)]));
  return { ofPage, weights, words, joined, unknown: Math.log(1 + pages.length) };
}

/** Whether a word is one of a name, or two of one run together. */
export function isKnown(word: string, names: Names): boolean {
  return names.weights.has(stemOf(word)) || names.joined.has(word);
}

/** The words in names that a word may be a slip of; none where a name has the word itself. */
export function intendedWords(word: string, names: Names): string[] {
  return isKnown(word, names) ? [] : [...names.words.keys()].filter((known) => isTypo(word, known));
}

/** The stems of {@link intendedWords}. */
export function intendedStems(word: string, names: Names): string[] {
  return [...new Set(intendedWords(word, names).map(stemOf))];
}
