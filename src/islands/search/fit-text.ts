import { type Found, times } from './format.ts';
import type { Postings } from './postings.ts';

/** How well the text of a page fits. */
export interface TextFit {
  /** Up to {@link most}. */
  score: number;
  /** Share of the words that stand on the page at all, 0 to 1. */
  has: number;
  /** Numbers of its best sections, best first. */
  sections: number[];
}

/** What a text counts at most; the very name of a page counts 100. */
const most = 34;
/** How many sections of a page are worth naming with it, and how near to the best they must come. */
const sectionsShown = 3;
const nearTheBest = 0.6;
/** A page longer than this, in words, has every word somewhere: it counts less. */
const long = 2500;

/** Where the sections of each page begin, counted through all pages. */
export function firstsOf(pages: readonly Found[]): number[] {
  const firsts: number[] = [];
  let first = 0;
  for (const { sections } of pages) {
    firsts.push(first);
    first += sections.length;
  }
  return firsts;
}

/** The page a section belongs to. */
function pageOf(section: number, firsts: readonly number[]): number {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= section) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How much each word tells pages apart: the rarer, the more. */
export function weightsOf(lists: readonly Postings[], firsts: readonly number[]): number[] {
  return lists.map((list) => {
    const pages = new Set([...list.keys()].map((section) => pageOf(section, firsts))).size;
    return Math.log(1 + firsts.length / Math.max(1, pages));
  });
}

/** How many of the words a page has, how often, and how close together. */
export function fitText(first: number, page: Found, lists: readonly Postings[], weights: readonly number[]): TextFit {
  const asked = weights.reduce((sum, weight) => sum + weight, 0);
  // Words of the title hold for every section: in a page on Llama, "host llama" is about the section on hosting.
  const ofTitle = lists.map((list) => ((list.get(first) ?? 0) >= times.inTitle ? list.get(first) : undefined));
  const onPage = weights.map(() => 0);
  const sections: { section: number; score: number }[] = [];
  for (let section = 0; section < page.sections.length; section += 1) {
    let score = 0;
    for (const [at, list] of lists.entries()) {
      const count = ofTitle[at] ?? list.get(first + section) ?? 0;
      const gain = (weights[at] ?? 0) * (count / (count + 1));
      score += gain;
      onPage[at] = Math.max(onPage[at] ?? 0, gain);
    }
    const own = lists.some((list, at) => ofTitle[at] === undefined && list.has(first + section));
    if (own || (score > 0 && section === 0)) sections.push({ section, score });
  }
  if (sections.length === 0) return { score: 0, has: 0, sections: [] };
  sections.sort((a, b) => b.score - a.score);
  const best = sections[0]?.score ?? 0;
  const together = best / asked;
  const anywhere = onPage.reduce((sum, gain) => sum + gain, 0) / asked;
  const brevity = 0.5 + 0.5 * Math.min(1, long / (page.length + 1));
  return {
    score: most * (0.65 * together + 0.35 * anywhere) * brevity,
    has: onPage.filter((gain) => gain > 0).length / onPage.length,
    sections: sections
      .filter(({ score }) => score >= best * nearTheBest)
      .map(({ section }) => section)
      .slice(0, sectionsShown),
  };
}
