import type { Query } from '../words/query.ts';
import { isTypo } from '../words/typos.ts';
import { compact, stemOf } from '../words/words.ts';
import { factFactor, intendedStems, type Name, type Names } from './names.ts';

/** How well a page is called what was typed. */
export interface NameMatch {
  /** 100 for the very name, less for a typo, its beginning, or words of it. */
  score: number;
  /** The stems of the longest of its names that what was typed holds whole; empty where it holds none. */
  containedName: readonly string[];
  /** How much of what was typed that name is, 0 to 1. */
  share: number;
}

/** How well a page is called what was typed by the best of its names. */
export interface PageMatch extends NameMatch {
  /** For each word typed whether any of its names has it, if only with a slip. */
  inNames: readonly boolean[];
}

/** A stem that a word may stand for, and how surely: 1 as typed, less for a beginning or a typo. */
type PossibleStems = Map<string, number>;

const prefixFactor = 0.85;
const typoFactor = 0.8;
/** A word that no name has counts as much as a middling one: what is asked for lies partly elsewhere. */
const unknownFactor = 0.5;
/** The size of a model says little of its line: most have a 7B. */
const minorFactor = 0.3;
/** What the whole of a name counts with a typo in it; what words of it count at most. */
const scoreWithTypo = 80;
const mostForWords = 60;
/** What a beginning counts at least, and what it gains by its length. */
const scoreOfPrefix = { least: 62, gain: 20 };
/** "Redis" is not asking for the "Redis license", nor "mongo license" for the company. */
const onlyNameMentionsLicense = 0.85;
const onlyQueryMentionsLicense = 0.6;
/** From here on a page counts as called what was typed. */
export const isName = 55;

/** For each word typed, the stems of names it may mean. */
function possibleStemsOf(query: Query, names: Names): PossibleStems[] {
  const typed = query.subject;
  return typed.map((word, at) => {
    const stem = stemOf(word);
    const possible: PossibleStems = new Map();
    const add = (known: string, certainty: number) =>
      possible.set(known, Math.max(certainty, possible.get(known) ?? 0));
    if (names.weights.has(stem)) add(stem, 1);
    else for (const part of names.joined.get(word) ?? []) add(part, 1);
    for (const stem of intendedStems(word, names)) add(stem, typoFactor);
    if (query.unfinished && at === typed.length - 1 && word.length > 1) {
      for (const [known, knownStem] of names.words) if (known.startsWith(word)) add(knownStem, prefixFactor);
    }
    return possible;
  });
}

/** Whether what was typed is the beginning of a name. "Llama 3" is none of "Llama 3.1". */
function isPrefixOf(query: Query, name: Name): boolean {
  const typed = query.compact;
  if (!query.unfinished || typed.length < 2) return false;
  if (!name.compact.startsWith(typed)) return false;
  return !/\d$/.test(typed) || !/^[\d.]/.test(name.compact.slice(typed.length));
}

/** Whether the words of a name stand one after the other in what was typed: "Qwen2.5 72B" does not name "Qwen 72B". */
function standTogether(possibleStems: readonly PossibleStems[], stems: readonly string[]): boolean {
  return possibleStems.some((_, from) => stems.every((stem, at) => possibleStems[from + at]?.has(stem)));
}

/** How many of the words typed are words of this name, and how much of the name they are. */
function matchWords(query: Query, possibleStems: readonly PossibleStems[], name: Name, names: Names): NameMatch {
  // Most names: the rest is for the few that have one of the words.
  if (!name.stems.some((stem) => possibleStems.some((possible) => possible.has(stem)))) return none;
  const weight = (stem: string) => names.weights.get(stem) ?? 0;
  const used = new Map<string, number>();
  let typedWeight = 0;
  let matchedWeight = 0;
  for (const [at, possible] of possibleStems.entries()) {
    const counts = query.isMinor[at] ? minorFactor : 1;
    typedWeight +=
      counts *
      (possible.size === 0
        ? names.unknown * unknownFactor
        : Math.max(...[...possible].map(([stem, certainty]) => weight(stem) * certainty)));
    let best = 0;
    for (const stem of name.stems) {
      const certainty = possible.get(stem) ?? 0;
      best = Math.max(best, certainty * weight(stem));
      if (certainty > 0) used.set(stem, Math.max(certainty, used.get(stem) ?? 0));
    }
    matchedWeight += counts * best;
  }
  const stems = new Set(name.stems);
  const sum = (of: (stem: string) => number) => [...stems].reduce((total, stem) => total + of(stem), 0);
  const nameWeight = sum(weight);
  const matchedShare = nameWeight > 0 ? sum((stem) => weight(stem) * (used.get(stem) ?? 0)) / nameWeight : 0;
  const whole = matchedShare > 0.99 && standTogether(possibleStems, name.stems);
  // A question that holds the whole name is about it, whatever else it says.
  const score =
    typedWeight > 0
      ? mostForWords * (matchedWeight / typedWeight) ** (whole ? 0.8 : 1.5) * (0.55 + 0.45 * matchedShare)
      : 0;
  const share = whole && typedWeight > 0 ? matchedWeight / typedWeight : 0;
  return { score, containedName: whole ? name.stems : [], share };
}

function matchName(query: Query, possibleStems: readonly PossibleStems[], name: Name, names: Names): NameMatch {
  // "License" alone names a page, in a question too: "which licenses are there". It is a word of every other question.
  const asksForLicenses = name.compact === 'license' && compact(query.subject) === 'license';
  if (name.compact === query.compact || asksForLicenses) return { score: 100, containedName: name.stems, share: 1 };
  const typo = query.compact.length > 2 && isTypo(query.compact, name.compact) ? scoreWithTypo : 0;
  const typedShare = query.compact.length / name.compact.length;
  const prefix = isPrefixOf(query, name) ? scoreOfPrefix.least + scoreOfPrefix.gain * typedShare : 0;
  const words = name.compact === 'license' ? none : matchWords(query, possibleStems, name, names);
  return { ...words, score: Math.max(typo, prefix, words.score) };
}

/** Less than 1 where only one of the two, name and question, speaks of a license. */
function licenseFactor(query: Query, name: Name, score: number): number {
  if (query.compact === 'license') return 1;
  if (name.mentionsLicense && !query.mentionsLicense) return onlyNameMentionsLicense;
  return query.mentionsLicense && !name.mayBeLicense && score >= isName ? onlyQueryMentionsLicense : 1;
}

const none: NameMatch = { score: 0, containedName: [], share: 0 };

/** Whether one of the stems a word may stand for is among these. */
function isAmong(possible: PossibleStems, stems: ReadonlySet<string>): boolean {
  for (const stem of possible.keys()) if (stems.has(stem)) return true;
  return false;
}

/** For each page how well its best name matches. */
export function matchNames(query: Query, names: Names): PageMatch[] {
  if (query.compact === '') return names.ofPage.map(() => ({ ...none, inNames: [] }));
  const possibleStems = possibleStemsOf(query, names);
  return names.ofPage.map(({ names: ofPage, stems }) => {
    const inNames = possibleStems.map((possible) => isAmong(possible, stems));
    // Most pages have none of the words: of those, only a whole name, a slip of it or its beginning can be meant.
    const ofWords = inNames.includes(true) ? possibleStems : [];
    const match = ofPage.reduce((best, name) => {
      const ofName = matchName(query, ofWords, name, names);
      const factor = name.factor * licenseFactor(query, name, ofName.score);
      // A fact is no name to be held: "source-available" names no license.
      const longest =
        name.factor > factFactor && ofName.containedName.length > best.containedName.length ? ofName : best;
      return { ...longest, score: Math.max(best.score, ofName.score * factor) };
    }, none);
    return { ...match, inNames };
  });
}
