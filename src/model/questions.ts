/** What an answer can be. */
export type Verdict = 'yes' | 'yes-if' | 'no' | 'unclear';

/** The six questions, all asked so that yes leaves the reader freer; in the order they are shown. */
export const questions = [
  'sell',
  'host',
  'modify-and-share',
  'train-on-outputs',
  'leave-name-off',
  'keep-source-private',
] as const;
export type Question = (typeof questions)[number];
