import { type Name, type Names, slipsOf } from './names.ts';
import type { Query } from './query.ts';
import { isSlip } from './slips.ts';
import { stemOf } from './text.ts';

/** How well a page is called what was typed. */
export interface NameFit {
  /** 100 for the very name, less for a slip, its beginning, or words of it. */
  score: number;
  /** The stems of the longest of its names that what was typed holds whole; empty where it holds none. */
  held: readonly string[];
}

/** A stem that a word may stand for, and how surely: 1 as typed, less for a beginning or a slip. */
type Meanings = Map<string, number>;

const asBeginning = 0.85;
const asSlip = 0.8;
/** A word that no name has counts as much as a middling one: what is asked for lies partly elsewhere. */
const ofUnknown = 0.5;
/** What the whole of a name counts with a slip in it; what words of it count at most. */
const slipped = 80;
const inWords = 60;
/** What a beginning counts at least, and what it gains by its length. */
const begun = { least: 62, gain: 20 };
/** "Redis" is not asking for the "Redis license", nor "mongo license" for the company. */
const saidTooLittle = 0.85;
const saidAnother = 0.6;
/** From here on a page counts as called what was typed. */
export const isName = 55;

/** For each word typed, the stems of names it may mean. */
function meaningsOf(query: Query, names: Names): Meanings[] {
  const typed = query.subject;
  return typed.map((word, at) => {
    const stem = stemOf(word);
    const means: Meanings = new Map();
    const add = (known: string, sure: number) => means.set(known, Math.max(sure, means.get(known) ?? 0));
    if (names.weights.has(stem)) add(stem, 1);
    else for (const part of names.joined.get(word) ?? []) add(part, 1);
    for (const pair of [word + (typed[at + 1] ?? ''), (typed[at - 1] ?? '') + word]) {
      const whole = pair === word ? undefined : names.words.get(pair);
      if (whole) add(whole, 1);
    }
    for (const slip of slipsOf(word, names)) add(slip, asSlip);
    if (query.open && at === typed.length - 1 && word.length > 1) {
      for (const [known, knownStem] of names.words) if (known.startsWith(word)) add(knownStem, asBeginning);
    }
    return means;
  });
}

/** Whether what was typed is the beginning of a name. "Llama 3" is none of "Llama 3.1". */
function begins(query: Query, name: Name): boolean {
  const typed = query.compact;
  if (!query.open || typed.length < 2) return false;
  // "gplv" goes on to "gplv3", which is the same as "gpl3".
  const version = typed.endsWith('v') && name.compact.startsWith(typed.slice(0, -1));
  if (version && /^\d/.test(name.compact.slice(typed.length - 1))) return true;
  if (!name.compact.startsWith(typed)) return false;
  return !/\d$/.test(typed) || !/^[\d.]/.test(name.compact.slice(typed.length));
}

/** How many of the words typed are words of this name, and how much of the name they are. */
function fitWords(meanings: readonly Meanings[], name: Name, names: Names): NameFit {
  const weight = (stem: string) => names.weights.get(stem) ?? 0;
  const used = new Map<string, number>();
  let asked = 0;
  let met = 0;
  for (const means of meanings) {
    asked +=
      means.size === 0 ? names.unknown * ofUnknown : Math.max(...[...means].map(([stem, sure]) => weight(stem) * sure));
    let best = 0;
    for (const stem of name.stems) {
      const sure = means.get(stem) ?? 0;
      best = Math.max(best, sure * weight(stem));
      if (sure > 0) used.set(stem, Math.max(sure, used.get(stem) ?? 0));
    }
    met += best;
  }
  const stems = new Set(name.stems);
  const sum = (of: (stem: string) => number) => [...stems].reduce((total, stem) => total + of(stem), 0);
  const own = sum(weight);
  const share = own > 0 ? sum((stem) => weight(stem) * (used.get(stem) ?? 0)) / own : 0;
  const whole = share > 0.99;
  // A question that holds the whole name is about it, whatever else it says.
  const score = asked > 0 ? inWords * (met / asked) ** (whole ? 0.8 : 1.5) * (0.55 + 0.45 * share) : 0;
  return { score, held: whole ? name.stems : [] };
}

function fit(query: Query, meanings: readonly Meanings[], name: Name, names: Names): NameFit {
  if (name.compact === query.compact) return { score: 100, held: name.stems };
  const slip = query.compact.length > 2 && isSlip(query.compact, name.compact) ? slipped : 0;
  const part = query.compact.length / name.compact.length;
  const beginning = begins(query, name) ? begun.least + begun.gain * part : 0;
  // "License" alone names a page, and is a word of every other question.
  const words = name.compact === 'license' ? { score: 0, held: [] } : fitWords(meanings, name, names);
  return { score: Math.max(slip, beginning, words.score), held: words.held };
}

/** Less than 1 where only one of the two, name and question, speaks of a license. */
function worthFor(query: Query, name: Name, score: number): number {
  if (query.compact === 'license') return 1;
  if (name.saysLicense && !query.ofLicenses) return saidTooLittle;
  return query.ofLicenses && !name.mayBeLicense && score >= isName ? saidAnother : 1;
}

/** For each page how well its best name fits. */
export function fitNames(query: Query, names: Names): NameFit[] {
  const none: NameFit = { score: 0, held: [] };
  if (query.compact === '') return names.ofPage.map(() => none);
  const meanings = meaningsOf(query, names);
  return names.ofPage.map((ofPage) =>
    ofPage.reduce((best, name) => {
      const { score, held } = fit(query, meanings, name, names);
      const worth = name.worth * worthFor(query, name, score);
      return {
        score: Math.max(best.score, score * worth),
        held: held.length > best.held.length ? held : best.held,
      };
    }, none),
  );
}
