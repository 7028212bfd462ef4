import type { PageText } from './texts.ts';

/** A part of a page, from one address to the next. */
export interface Section {
  /** Empty before the first address of the page. */
  id: string;
  heading: string;
  text: string;
}

/** How many parts of a page are worth naming with it, and how near to the best they must come. */
const mostSections = 3;
const leastShareOfBest = 0.6;
/** What a word of the question is worth more where it stands in the heading: that says what the part is about. */
const inHeading = 0.5;
/** What Starlight calls the top of a page. */
const top = '_top';

/** The parts of a page's text; the first is what stands before any address. */
function sectionsIn({ content, anchors }: PageText): (Section & { from: number; to: number })[] {
  const words = content.split(/\s+/);
  const begins = [
    { id: '', heading: '', from: 0 },
    ...anchors
      .filter(({ id }) => id !== top && id !== '')
      .map(({ id, text, location }) => ({ id, heading: text.replace(/\s+/g, ' ').trim(), from: location })),
  ];
  return begins.map((begin, at) => {
    const to = begins[at + 1]?.from ?? words.length;
    return { ...begin, to, text: words.slice(begin.from, to).join(' ') };
  });
}

/**
 * The parts of a page that say most about a question, best first; none where it stands in no part of its own.
 *
 * @param places For each word of the question where it stands, as numbers of words.
 */
export function bestSections(text: PageText, places: readonly (readonly number[])[]): Section[] {
  const rarity = places.map((ofWord) => 1 / Math.log2(2 + ofWord.length));
  const scored = sectionsIn(text).map((section) => {
    const body = section.from + section.heading.split(/\s+/).filter(Boolean).length;
    const score = places.reduce((sum, ofWord, at) => {
      const within = ofWord.filter((place) => place >= section.from && place < section.to);
      const bonus = within.some((place) => place < body) ? inHeading : 0;
      return sum + (rarity[at] ?? 0) * (within.length / (within.length + 1) + bonus);
    }, 0);
    return { section, score };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * leastShareOfBest)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostSections)
    .map(({ section: { id, heading, text } }) => ({ id, heading, text }));
}
