import type { Found } from '../format.ts';
import { isName, matchNames, type NameMatch } from '../names/name-match.ts';
import type { Names } from '../names/names.ts';
import { matchTexts, weightsOf } from '../texts/text-match.ts';
import type { Hit } from '../texts/texts.ts';
import type { Query } from '../words/query.ts';

/** A page that was found. */
export interface Ranked {
  page: Found;
  score: number;
  /** Whether it is called what was typed, rather than speaking of it. */
  byName: boolean;
  /** Whether more was asked than its name, so that parts of it may answer. */
  asksMore: boolean;
  /** For each word of the question whether a name of the page has it; empty where it was found by its text. */
  inNames: readonly boolean[];
  /** For each word looked for in its text where it stands there; empty where only its name was looked at. */
  places: readonly (readonly number[])[];
}

/** A page below this was not found; nor was one far below the best, however well that is named. */
const minScore = 3;
const cutoff = { shareOfBest: 0.2, most: 8 };
/** What a page gains with every tenfold of pages that link to it. */
const linkBonus = 2.5;
/** What a term gains where its meaning is asked for; otherwise pages go before terms. */
const termBonus = { meaningAsked: 10, otherwise: -2 };
/** What a list of pages loses where it speaks of what was asked: each page in it answers better. */
const listMalus = 6;
/** What a line of models gains before the license it is called like, where no license is asked for. */
const modelBonus = 3;

/** What a question may be about by naming it, beside other words. */
const isNamed = ({ type }: Found) => ['license', 'model', 'company', 'project'].includes(type);
/** A name that is less of a question than this is a word of it: "the apple of their eye". */
const leastShare = 0.45;

/** The matches of what a question names whole. "Llama 3.1" names no "Llama", nor the term "opt-out" the model "OPT". */
function namedIn(pages: readonly Found[], matches: readonly NameMatch[]): ReadonlySet<NameMatch> {
  const whole = matches.filter((match, at) => match.share >= leastShare && pages[at] && isNamed(pages[at]));
  const isPart = (one: readonly string[], of: readonly string[]) =>
    one.length < of.length && one.every((stem) => of.includes(stem));
  return new Set(
    whole.filter(({ containedName }) => !matches.some((other) => isPart(containedName, other.containedName))),
  );
}

/** What a page gains or loses by what it is, beside its words. */
function bonusOf(page: Found, query: Query): number {
  const term = page.type === 'term' ? (query.asksForMeaning ? termBonus.meaningAsked : termBonus.otherwise) : 0;
  return term + linkBonus * Math.log10(1 + page.links);
}

/** Best first, of equals in the order of their addresses: the file of names has an order of its own. */
const inOrder = (a: Ranked, b: Ranked) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1);

/** Best first, without those far below the best. */
function best(ranked: readonly Ranked[]): Ranked[] {
  const sorted = ranked.filter(({ score }) => score > 0).sort(inOrder);
  const lowestShown = Math.min(cutoff.most, (sorted[0]?.score ?? 0) * cutoff.shareOfBest);
  return sorted.filter(({ score }) => score >= lowestShown);
}

/**
 * Pages by their names alone, best first: those that are called what was typed, then those whose names have words of it.
 * Among equals the page that more others link to.
 */
export function rankNames(pages: readonly Found[], names: Names, query: Query): Ranked[] {
  const matches = matchNames(query, names);
  const named = namedIn(pages, matches);
  return best(
    pages.flatMap((page, at): Ranked[] => {
      const match = matches[at];
      const name = match && named.has(match) ? Math.max(match.score, isName + match.share) : (match?.score ?? 0);
      if (!match || name < minScore) return [];
      const isSure = name >= isName;
      const ofModel = isSure && page.type === 'model' && !query.mentionsLicense ? modelBonus : 0;
      const asksMore = query.subject.some((word, at) => !match.inNames[at] && !/^licen/.test(word));
      const score = name + bonusOf(page, query) + ofModel;
      return [{ page, score, byName: isSure, asksMore, inNames: match.inNames, places: [] }];
    }),
  );
}

/** How much of a question a page has, in its names or in its text, 0 to 1. */
function shareHad(
  inNames: readonly boolean[],
  places: readonly (readonly number[])[],
  weights: readonly number[],
): number {
  const sum = (of: readonly number[]) => of.reduce((total, weight) => total + weight, 0);
  return sum(weights.filter((_, at) => inNames[at] || (places[at]?.length ?? 0) > 0)) / sum(weights);
}

/**
 * Pages by names and texts. Those that are called what was typed stand first, as they do by their names alone, so that
 * nothing on the screen moves when the texts answer.
 *
 * @param textIds For each page the id of its text.
 * @param byNames What {@link rankNames} gave.
 * @param hits For each word of the question where it stands.
 * @param rare The number of the word without which a page does not answer; undefined where there is none.
 */
export function rankAll(
  pages: readonly Found[],
  textIds: readonly string[],
  byNames: readonly Ranked[],
  query: Query,
  hits: readonly (readonly Hit[])[],
  rare: number | undefined,
): { answering: Ranked[]; without: Ranked[] } {
  const weights = weightsOf(hits, pages.length);
  const matches = matchTexts(hits, weights);
  const texts = new Map(pages.map((page, at) => [page, matches.get(textIds[at] ?? '')]));
  const named = new Map(byNames.map((ranked) => [ranked.page, ranked]));
  const sure = byNames.filter(({ byName }) => byName);
  const places = (page: Found) => texts.get(page)?.places ?? [];
  const others = pages.flatMap((page): Ranked[] => {
    const text = texts.get(page);
    const name = named.get(page);
    if (name?.byName) return [];
    // What is named by a word of the question, and has no other, does not answer it: "deepseek raised 50 billion".
    const ofName = name ? (name.score - bonusOf(page, query)) * shareHad(name.inNames, places(page), weights) : 0;
    const matched = (text?.score ?? 0) + ofName;
    if (matched < minScore) return [];
    const score = matched + bonusOf(page, query) - (page.type === 'overview' ? listMalus : 0);
    return [{ page, score, byName: false, asksMore: true, inNames: [], places: places(page) }];
  });
  const hasRare = ({ places }: Ranked) => rare === undefined || (places[rare]?.length ?? 0) > 0;
  const found = best(others);
  return {
    answering: [...sure.map((ranked) => ({ ...ranked, places: places(ranked.page) })), ...found.filter(hasRare)],
    without: found.filter((ranked) => !hasRare(ranked)),
  };
}

/** A page that is called what was typed, and nothing more was typed. */
const called = (page: Found, score: number): Ranked => {
  return { page, score, byName: true, asksMore: false, inNames: [], places: [] };
};

/** The same with this page in front. */
export function putFirst(page: Found, ranked: readonly Ranked[]): Ranked[] {
  return [called(page, (ranked[0]?.score ?? 0) + 1), ...ranked.filter((other) => other.page !== page)];
}

/** Every page, the most linked to first: what there is before anything is asked. */
export const everything = (pages: readonly Found[]): Ranked[] =>
  pages.map((page) => called(page, page.links)).sort(inOrder);
