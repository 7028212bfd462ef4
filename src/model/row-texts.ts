/**
 * What a row of a comparison says only side by side, by the cell it stands in: a sentence, or several things of a list. Each row
 * has a file of them, which is fetched when it is picked.
 */
export type RowTexts = Readonly<Partial<Record<string, string | readonly string[]>>>;
