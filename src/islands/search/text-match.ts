import { type Found, times } from './format.ts';
import type { Postings } from './postings.ts';

/** How well the text of a page matches. */
export interface TextMatch {
  /** Up to {@link maxScore}. */
  score: number;
  /** Share of the words that stand on the page at all, 0 to 1. */
  shareOfWords: number;
  /** Numbers of its best sections, best first. */
  sections: number[];
}

/** What a text counts at most; the very name of a page counts 100. */
const maxScore = 34;
/** How many sections of a page are worth naming with it, and how near to the best they must come. */
const mostSections = 3;
const leastShareOfBest = 0.6;
/** A page longer than this, in words, has every word somewhere: it counts less. */
const longPage = 2500;

/** Where the sections of each page begin, counted through all pages. */
export function firstSectionsOf(pages: readonly Found[]): number[] {
  const firstSections: number[] = [];
  let first = 0;
  for (const { sections } of pages) {
    firstSections.push(first);
    first += sections.length;
  }
  return firstSections;
}

/** The page a section belongs to. */
function pageOf(section: number, firstSections: readonly number[]): number {
  let [low, high] = [0, firstSections.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firstSections[middle] ?? 0) <= section) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How much each word tells pages apart: the rarer, the more. */
export function weightsOf(lists: readonly Postings[], firstSections: readonly number[]): number[] {
  return lists.map((list) => {
    const pages = new Set([...list.keys()].map((section) => pageOf(section, firstSections))).size;
    return Math.log(1 + firstSections.length / Math.max(1, pages));
  });
}

/** How many of the words a page has, how often, and how close together. */
export function matchText(
  first: number,
  page: Found,
  lists: readonly Postings[],
  weights: readonly number[],
): TextMatch {
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  // Words of the title hold for every section: in a page on Llama, "host llama" is about the section on hosting.
  const titleCounts = lists.map((list) => ((list.get(first) ?? 0) >= times.inTitle ? list.get(first) : undefined));
  const bestGains = weights.map(() => 0);
  const sections: { section: number; score: number }[] = [];
  for (let section = 0; section < page.sections.length; section += 1) {
    let score = 0;
    for (const [at, list] of lists.entries()) {
      const count = titleCounts[at] ?? list.get(first + section) ?? 0;
      const gain = (weights[at] ?? 0) * (count / (count + 1));
      score += gain;
      bestGains[at] = Math.max(bestGains[at] ?? 0, gain);
    }
    const hasOwnWords = lists.some((list, at) => titleCounts[at] === undefined && list.has(first + section));
    if (hasOwnWords || (score > 0 && section === 0)) sections.push({ section, score });
  }
  if (sections.length === 0) return { score: 0, shareOfWords: 0, sections: [] };
  sections.sort((a, b) => b.score - a.score);
  const best = sections[0]?.score ?? 0;
  const bestSectionShare = best / totalWeight;
  const pageShare = bestGains.reduce((sum, gain) => sum + gain, 0) / totalWeight;
  const lengthFactor = 0.5 + 0.5 * Math.min(1, longPage / (page.length + 1));
  return {
    score: maxScore * (0.65 * bestSectionShare + 0.35 * pageShare) * lengthFactor,
    shareOfWords: bestGains.filter((gain) => gain > 0).length / bestGains.length,
    sections: sections
      .filter(({ score }) => score >= best * leastShareOfBest)
      .map(({ section }) => section)
      .slice(0, mostSections),
  };
}
