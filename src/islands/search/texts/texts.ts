/** Where a word stands in the text of a page. */
export interface Hit {
  /** Pagefind's id of the text. */
  textId: string;
  /** The numbers of the words it is, ascending. */
  places: number[];
  /** Whether the title of the page has it. */
  inTitle: boolean;
}

/** Hits of several forms of a word, each page once. */
export function joined(hits: readonly Hit[]): Hit[] {
  const byText = Map.groupBy(hits, ({ textId }) => textId);
  return [...byText].map(([textId, ofPage]) => ({
    textId,
    places: [...new Set(ofPage.flatMap(({ places }) => places))].sort((a, b) => a - b),
    inTitle: ofPage.some(({ inTitle }) => inTitle),
  }));
}

/** The text of a page as Pagefind gives it out. */
export interface PageText {
  content: string;
  /** What in it has an id, in order: where it begins, as the number of a word, and its own words. */
  anchors: { id: string; text: string; location: number }[];
}

/** The texts of the site, asked word by word. */
export interface Texts {
  /**
   * For each word where it stands, in any of its forms.
   *
   * @param words For each word of a question what it may be: as typed, and what it may be a slip of.
   * @param unfinished Whether the last word may go on.
   */
  ask(words: readonly string[][], unfinished: boolean): Promise<Hit[][]>;
  /** The text of a page that an answer named. Rejects where it cannot be had. */
  text(textId: string): Promise<PageText>;
}
