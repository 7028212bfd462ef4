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

/** Headings that pages make from fields; prose may not use their ids. */
export const reservedIds = [
  'may',
  'threshold',
  'duties',
  'used-by',
  'left-by',
  'misread',
  'sources',
  'related',
  'ledger',
  'moves',
  'reasons',
  'figures',
  'lesson',
  'signs',
  'cases',
  'companies',
  'first-steps',
  'suited-licenses',
  'opened-by',
  'license-facts',
  'opinions',
  'mentioned-by',
  'version-table',
] as const;
