import { stemmer } from 'stemmer';

/** Words that carry no subject in a question; names keep them ("CC BY"). */
const fillers = new Set(
  (
    'a about all am an and any are as at be been but by can cant could did didnt do does doesnt dont for from had has have how i if in into is isnt it ' +
    'its may me mean means my of off on or our should same so some someone that the their them then there they this to under up us use used using ' +
    'was we were what whats when where which who whom whose why will with without would you your'
  ).split(' '),
);

/** Words that a name may drop without becoming another: `GPL-3.0-only`, "the MIT license", "Apache version 2". */
const optional = new Set(['the', 'license', 'only', 'or', 'later', 'version', 'v']);

/**
 * The words of a text as search compares them: lower case, without accents, British spelling folded into ours, letters
 * and digits apart (`gplv3` is `gpl 3`), versions without trailing zeros (`3.0` is `3`), "versus" read as "compare", and what
 * people write as one word as the two that stand on the pages: "dataset", "opensource", "finetune".
 */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .replace(/licen[cs](e|ing|ed)/g, 'licens$1')
    .replace(/\b([a-z]{2,}(?:al|an|ar|en|er|et|gn|ic|im|or|ym))is(e[ds]?|ing|ations?)\b/g, '$1iz$2')
    .replace(/\b(vs|versus)\b/g, 'compare')
    .replace(/\b(data(?=sets?\b)|open(?=sourc)|fine(?=tun))/g, '$1 ');
  const found = folded.match(/\d+(?:\.\d+)*|\p{L}+/gu) ?? [];
  return found
    .map((word) => (/^\d/.test(word) ? word.replace(/(\.0+)+$/, '') : word))
    .filter((word, at, all) => !(word === 'v' && /^\d/.test(all[at + 1] ?? '')))
    .map((word, at, all) => (/^[a-z]{2,}v$/.test(word) && /^\d/.test(all[at + 1] ?? '') ? word.slice(0, -1) : word));
}

/** Whether these words speak of a license. */
export const includeLicense = (words: readonly string[]): boolean => words.some((word) => /^licenses?$/.test(word));

/** A word without its ending, so that "relicensed" finds "relicensing". Numbers stay, and no government is governance. */
export function stemOf(word: string): string {
  if (/^\d/.test(word)) return word;
  return /^governments?$/.test(word) ? 'government' : stemmer(word);
}

/**
 * An abbreviation with its s where it has none, and without it where it has: Pagefind takes an s off only where a vowel
 * stands before the letter it follows, so that "LLMs" and "NVCA's" are other words to it than "LLM" and "NVCA". None for words
 * that it joins itself.
 */
export function otherEnding(word: string): string[] {
  const bare = word.replace(/s$/, '');
  if (!/^[a-z]{2,}$/.test(bare) || /[aeiouy]./.test(bare)) return [];
  return [bare === word ? `${word}s` : bare];
}

/** The words a question is about; all of them where it has no other. */
export function subjectOf(words: readonly string[]): string[] {
  const kept = words.filter((word) => !fillers.has(word));
  return kept.length > 0 ? kept : [...words];
}

/** The words that make a name: without those it may drop, unless it has no other. */
export function essential(words: readonly string[]): string[] {
  const kept = words.filter((word) => !optional.has(word.replace(/s$/, '')));
  return kept.length > 0 ? kept : [...words];
}

/** A name run together for comparison, without what may be left out: `GPL-3.0-or-later` is `gpl3`. */
export function compact(words: readonly string[]): string {
  return essential(words)
    .map((word) => (word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/, '') : word))
    .join('');
}
