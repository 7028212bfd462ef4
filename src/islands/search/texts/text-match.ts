import type { Hit } from './texts.ts';

/** How well the text of a page matches. */
export interface TextMatch {
  /** Up to {@link maxScore}. */
  score: number;
  /** For each word of the question where it stands on the page. */
  places: readonly (readonly number[])[];
}

/** What a text counts at most; the very name of a page counts 100. */
const maxScore = 34;
/** Words this near to each other, counted in words, are about one thing. */
const nearby = 40;
/** How often a word of the title counts in every part of the page: in a page on Llama, "host llama" is about hosting. */
const timesInTitle = 7;
/** A page with this many words of a question has them somewhere: the rest counts little. */
const saturation = (count: number) => count / (count + 1);

/** How much each word tells pages apart: the rarer, the more. */
export function weightsOf(hits: readonly (readonly Hit[])[], pages: number): number[] {
  return hits.map((ofWord) => Math.log(1 + pages / Math.max(1, ofWord.length)));
}

/** How much of the question stands near one place: each word by how often it stands there. */
function bestPart(ofPage: readonly (Hit | undefined)[], weights: readonly number[]): number {
  const placesOf = ofPage.map((hit) => hit?.places ?? []);
  let best = 0;
  for (const begins of placesOf) {
    // Places ascend: of each word, those within reach of one beginning are found from those of the beginning before it.
    const from = placesOf.map(() => 0);
    const to = placesOf.map(() => 0);
    for (const begin of begins) {
      let sum = 0;
      for (const [at, places] of placesOf.entries()) {
        let first = from[at] ?? 0;
        let end = to[at] ?? 0;
        while ((places[first] ?? Number.POSITIVE_INFINITY) < begin) first += 1;
        while ((places[end] ?? Number.POSITIVE_INFINITY) < begin + nearby) end += 1;
        from[at] = first;
        to[at] = end;
        sum += (weights[at] ?? 0) * saturation(ofPage[at]?.inTitle ? timesInTitle : end - first);
      }
      best = Math.max(best, sum);
    }
  }
  return best;
}

/** How well each text has the words, how often, and how near to each other; by Pagefind's ids. */
export function matchTexts(hits: readonly (readonly Hit[])[], weights: readonly number[]): Map<string, TextMatch> {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const byText = new Map<string, (Hit | undefined)[]>();
  for (const [at, ofWord] of hits.entries()) {
    for (const hit of ofWord) {
      const ofText = byText.get(hit.textId) ?? hits.map(() => undefined);
      ofText[at] = hit;
      byText.set(hit.textId, ofText);
    }
  }
  return new Map(
    [...byText].map(([textId, ofText]) => {
      const score = (maxScore * bestPart(ofText, weights)) / total;
      return [textId, { score, places: ofText.map((hit) => hit?.places ?? []) }];
    }),
  );
}
