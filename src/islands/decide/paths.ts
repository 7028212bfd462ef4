import type { z } from 'zod';
import type { decisionGuideSchema } from '../../model/schemas/decision-guide.ts';

export type DecisionGuide = z.output<ReturnType<typeof decisionGuideSchema>>;
export type Question = DecisionGuide['questions'][number];
export type Answer = Question['answers'][number];
export type Outcome = DecisionGuide['outcomes'][number];

/** One answer given to one question. */
export interface Step {
  question: Question;
  answer: Answer;
}

/** The question of that id, if `id` is not an outcome's. */
export function questionOf(guide: DecisionGuide, id: string): Question | undefined {
  return guide.questions.find((question) => question.id === id);
}

/** Every way through the guide that ends at an outcome, as the answers given on it. The guide must have no cycle. */
export function pathsTo(guide: DecisionGuide, outcome: string): Step[][] {
  const walk = (id: string): Step[][] => {
    if (id === outcome) return [[]];
    const question = questionOf(guide, id);
    if (!question) return [];
    return question.answers.flatMap((answer) => walk(answer.next).map((rest) => [{ question, answer }, ...rest]));
  };
  return walk(guide.start);
}

/** How many questions the longest way through the guide asks. */
export function mostQuestions(guide: DecisionGuide): number {
  return Math.max(...guide.outcomes.flatMap(({ id }) => pathsTo(guide, id)).map((path) => path.length));
}

/** The answers that lie on some path to an outcome, question by question, in the order of the guide. */
export function answersTowards(guide: DecisionGuide, outcome: string): { question: Question; answers: Answer[] }[] {
  const steps = pathsTo(guide, outcome).flat();
  return guide.questions
    .map((question) => ({
      question,
      answers: question.answers.filter((answer) => steps.some((step) => step.answer === answer)),
    }))
    .filter(({ answers }) => answers.length > 0);
}
