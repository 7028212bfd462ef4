import type { Question } from './questions.ts';

/** The six questions in words, after "May we…"; all asked so that yes leaves the reader freer. */
export const asks: Record<Question, string> = {
  sell: 'Sell a product built on it?',
  host: 'Host it for others?',
  'modify-and-share': 'Change or fine-tune it and share the result?',
  'train-on-outputs': 'Train another model on its outputs?',
  'leave-name-off': 'Leave its name off our product?',
  'keep-source-private': 'Keep our own code and weights private?',
};
