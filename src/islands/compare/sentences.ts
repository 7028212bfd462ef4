import type { DataOf } from '../../model/entry.ts';
import { comparedAnswer, type PageQuestion, pageQuestions, questions } from '../../model/questions.ts';

/** The sentence of each compared answer, by question. */
export type Sentences = Partial<Record<PageQuestion, string>>;

type Answers = NonNullable<DataOf<'licenses'>['answers']>;

/** What the side by side view says of a license beside its verdicts. */
export function sentencesOf(answers: Answers, covers: readonly string[]): Sentences {
  const all = pageQuestions.map((question) => [question, answers[question]?.text] as const);
  const compared = questions.map((question) => [question, comparedAnswer(answers, covers, question).text] as const);
  return Object.fromEntries([...all, ...compared].filter(([, text]) => text !== undefined));
}
