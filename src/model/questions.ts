/** What an answer can be. */
export const verdicts = ['yes', 'yes-if', 'no', 'unclear'] as const;
export type Verdict = (typeof verdicts)[number];

/** From what leaves the reader freest to what binds most: where several texts hold together, the last of their verdicts decides. */
export const byStrictness: readonly Verdict[] = ['yes', 'yes-if', 'unclear', 'no'];

/** The six questions by which licenses are compared, all asked so that yes leaves the reader freer; in the order shown. */
export const questions = [
  'sell',
  'host',
  'modify-and-share',
  'train-on-outputs',
  'leave-name-off',
  'keep-source-private',
] as const;
export type Question = (typeof questions)[number];

/** What every license answers: the six, and on its page whether it may be used without passing it on. */
export const commonQuestions = ['use-in-house', ...questions] as const;
export type CommonQuestion = (typeof commonQuestions)[number];

/** What only licenses of data answer, or of software. */
export const furtherQuestions = ['train-and-release', 'use-what-it-makes'] as const;
export type FurtherQuestion = (typeof furtherQuestions)[number];

/** All that a page can answer, in the order it stands there. */
export const pageQuestions = [
  'use-in-house',
  'sell',
  'host',
  'modify-and-share',
  'train-on-outputs',
  'train-and-release',
  'use-what-it-makes',
  'leave-name-off',
  'keep-source-private',
] as const satisfies readonly ((typeof commonQuestions)[number] | FurtherQuestion)[];
export type PageQuestion = (typeof pageQuestions)[number];

/**
 * The answer in the row of a question. A model is trained on the outputs of another, but on data itself: a license of data
 * without weights is compared by that.
 */
export function comparedAnswer<Answers extends { 'train-and-release'?: unknown }, Asked extends keyof Answers>(
  answers: Answers,
  covers: readonly string[],
  question: Asked,
): NonNullable<Answers['train-and-release']> | Answers[Asked] {
  const isData = covers.includes('data') && !covers.includes('weights');
  const further = question === 'train-on-outputs' && isData ? answers['train-and-release'] : undefined;
  return further ?? answers[question];
}

/** Whether a license that covers these things has to answer a further question. */
export const hasToAnswer: Readonly<Record<FurtherQuestion, (covers: readonly string[]) => boolean>> = {
  'train-and-release': (covers) => covers.includes('data'),
  'use-what-it-makes': (covers) => covers.includes('software') && !covers.includes('weights'),
};
