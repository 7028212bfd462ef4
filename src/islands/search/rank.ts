import type { Found } from './format.ts';
import { isName, matchNames, type NameMatch } from './name-match.ts';
import type { Names } from './names.ts';
import type { Postings } from './postings.ts';
import type { Query } from './query.ts';
import { firstSectionsOf, matchText, type TextMatch, weightsOf } from './text-match.ts';

/** A page that was found, and the sections of it that say most about it. */
export interface Ranked {
  page: Found;
  score: number;
  /** Whether it is called what was typed, rather than speaking of it. */
  byName: boolean;
  /** Numbers of its best sections, counted within the page, best first; 0 is what stands before the first heading. */
  sections: number[];
}

/** A page below this was not found; nor was one far below the best, however well that is named. */
const minScore = 3;
const cutoff = { shareOfBest: 0.2, most: 8 };
/** What a page gains with every tenfold of pages that link to it. */
const linkBonus = 2.5;
/** What a term gains where its meaning is asked for; otherwise pages go before terms. */
const termBonus = { meaningAsked: 10, otherwise: -8 };
/** What a comparison gains where two licenses are named. */
const comparisonBonus = 60;

/** Whether a question names two licenses that have no word in common: "apache vs mit". */
function namesTwoLicenses(pages: readonly Found[], byName: readonly NameMatch[]): boolean {
  const containedNames = byName.flatMap((match, at) =>
    pages[at]?.type === 'license' && match.containedName.length > 0 ? [match.containedName] : [],
  );
  return containedNames.some((one) => containedNames.some((other) => !one.some((stem) => other.includes(stem))));
}

/**
 * Pages in the order of how well they match. Names come first: a page that is called what was typed stands above any that
 * only speaks of it. Among equals the page that more others link to.
 *
 * @param lists For each word of the query's subject where it stands; empty lists while the text is not loaded.
 */
export function rank(pages: readonly Found[], names: Names, query: Query, lists: readonly Postings[]): Ranked[] {
  const byName = matchNames(query, names);
  const firstSections = firstSectionsOf(pages);
  const weights = weightsOf(lists, firstSections);
  const loaded = lists.some(({ size }) => size > 0);
  const comparing = namesTwoLicenses(pages, byName);

  const scoreOf = (page: Found, name: number, text: TextMatch): number => {
    // A comparison is of use where it compares what was named: the table of licenses knows no "CLA".
    const isComparison = page.type === 'comparison';
    const coverage = isComparison && loaded ? text.shareOfWords ** 2 : 1;
    const matched = name * coverage + text.score;
    if (matched < minScore) return 0;
    const term = page.type === 'term' ? (query.asksForMeaning ? termBonus.meaningAsked : termBonus.otherwise) : 0;
    const comparison = isComparison && comparing ? comparisonBonus * text.shareOfWords ** 2 : 0;
    return matched + term + comparison + linkBonus * Math.log10(1 + page.links);
  };

  const ranked = pages
    .map((page, at): Ranked => {
      const text = matchText(firstSections[at] ?? 0, page, lists, weights);
      const name = byName[at]?.score ?? 0;
      return { page, score: scoreOf(page, name, text), byName: name >= isName, sections: text.sections };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const lowestShown = Math.min(cutoff.most, (ranked[0]?.score ?? 0) * cutoff.shareOfBest);
  return ranked.filter(({ score }) => score >= lowestShown);
}

/** Every page, the most linked to first: what there is before anything is asked. */
export function everything(pages: readonly Found[]): Ranked[] {
  return pages
    .map((page): Ranked => ({ page, score: page.links, byName: true, sections: [] }))
    .sort((a, b) => b.score - a.score);
}
