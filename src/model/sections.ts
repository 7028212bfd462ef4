/** One section of a page's prose, known by its hand-written heading id. */
export interface Section {
  id: string;
  /** What the section answers; shown to writers when it is missing. */
  answers: string;
  required: boolean;
}

/** A section that every page of its kind has. */
export const must = (id: string, answers: string): Section => ({ id, answers, required: true });
/** A section that a page of its kind may have. */
export const may = (id: string, answers: string): Section => ({ id, answers, required: false });

/** Headings that the page of any entry makes from its fields; those of one kind stand in its row. */
export const idsOfEveryPage = ['changes', 'related', 'sources'] as const;
