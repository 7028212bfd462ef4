import type { PageQuestion, Question } from './questions.ts';

/** The questions in words, after "May we…"; all asked so that yes leaves the reader freer. */
export const asks: Record<PageQuestion, string> = {
  'use-in-house': 'Use it in house, passing nothing on?',
  sell: 'Sell a product built on it?',
  host: 'Host it for others?',
  'modify-and-share': 'Change or fine-tune it and share the result?',
  'train-on-outputs': 'Train another model on its outputs?',
  'train-and-release': 'Train a model on it and release or sell the model?',
  'use-what-it-makes': 'Put our own terms on what it makes?',
  'leave-name-off': 'Leave its name off our product?',
  'keep-source-private': 'Keep our own code and weights private?',
};

/** The six as they head a row of the comparison, where licenses of models, data and software stand beside each other. */
export const comparedAsks: Record<Question, string> = {
  ...asks,
  'train-on-outputs': 'Train another model on its outputs, or on it where it is data?',
};
