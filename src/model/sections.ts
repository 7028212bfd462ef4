import type { PageCollection } from './collections.ts';

/** One section of a page's prose, known by its hand-written heading id. */
export interface Section {
  id: string;
  /** What the section answers; shown to writers when it is missing. */
  answers: string;
  required: boolean;
}

const must = (id: string, answers: string): Section => ({ id, answers, required: true });
const may = (id: string, answers: string): Section => ({ id, answers, required: false });

/**
 * The second-level headings of each kind of page, in their fixed order. What the page shows from its
 * fields (the ledger, the six answers, the sources) is not prose and not listed. Guides name their own.
 */
export const sections: Record<PageCollection, readonly Section[] | 'free'> = {
  guides: 'free',
  patterns: [
    must('how-it-works', 'What is given, what is kept, and how the one pays for the other.'),
    must('fits-when', 'The conditions under which it works.'),
    must('fails-when', 'When not to use it, with somebody who found out.'),
    may('variants', 'Forms of it that differ in a way that matters.'),
  ],
  layers: [
    must('why', 'Why it falls on that side of the line.'),
    must('when-not', 'When not to follow the usual side.'),
    may('how', 'What to mind in doing it.'),
  ],
  licenses: [
    must('who-it-suits', 'Who should choose it, by layer, and who should not.'),
    may('how-it-works', 'The mechanism, clause by clause, where it is not obvious.'),
    may('versions', 'What changed from the version before.'),
    may('in-practice', 'What happened to those who used it.'),
  ],
  companies: [
    must('the-bet', 'What they gave, what they kept, and what was to pay for it.'),
    must('how-it-turned-out', 'What happened, with dates and numbers.'),
    may('what-went-wrong', 'What it cost, and whom.'),
    must('what-to-copy', 'What to copy and what not: our judgement.'),
  ],
  projects: [
    must('what-it-is', 'What it does and who relies on it.'),
    may('history', 'How it came about.'),
    must('governance', 'Who decides, who holds the name, what contributors sign.'),
    must('what-it-shows', 'What somebody deciding today can take from it: our judgement.'),
  ],
  mistakes: [
    must('what-it-cost', 'What it cost, and whom.'),
    must('how-to-avoid-it', 'What to do instead.'),
    must('already-in-it', 'What to do if you have made it.'),
  ],
};

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
