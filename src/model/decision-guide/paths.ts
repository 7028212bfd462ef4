import type { z } from 'zod';
import type { decisionGuideSchema } from '../schemas/decision-guide.ts';
import { reachedFrom } from './reach.ts';
import type { Tree } from './tree.ts';

export type DecisionGuide = z.output<ReturnType<typeof decisionGuideSchema>>;
export type Question = DecisionGuide['questions'][number];
export type Answer = Question['answers'][number];
export type Outcome = DecisionGuide['outcomes'][number];

/** The question of that id, if `id` is not an outcome's. */
export function questionOf(guide: DecisionGuide, id: string): Question | undefined {
  return guide.questions.find((question) => question.id === id);
}

/**
 * Works out a value for every node from those its answers lead to, each node once: questions may merge, so the ways through
 * the guide are far more than its nodes. The guide must have no cycle.
 *
 * @param ofOutcome The value of an outcome.
 * @param ofQuestion The value of a question, from the values its answers lead to.
 */
function fold<T>(guide: Pick<Tree, 'questions'>, ofOutcome: (id: string) => T, ofQuestion: (next: readonly T[]) => T) {
  const questions = new Map(guide.questions.map((question) => [question.id, question]));
  const known = new Map<string, T>();
  const valueAt = (id: string): T => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const question = questions.get(id);
    const value = question ? ofQuestion(question.answers.map(({ next }) => valueAt(next))) : ofOutcome(id);
    known.set(id, value);
    return value;
  };
  return valueAt;
}

/** How many questions the longest way through the guide asks. */
export function mostQuestions(guide: Pick<Tree, 'start' | 'questions'>): number {
  return fold(
    guide,
    () => 0,
    (next) => 1 + Math.max(...next),
  )(guide.start);
}

/** Every node that some way from the start passes. */
export function reachedFromStart(guide: Pick<Tree, 'start' | 'questions'>): ReadonlySet<string> {
  return reachedFrom(guide, guide.start);
}

/** The answers that lie on some path from the start to an outcome, question by question, in the order of the guide. */
export function answersTowards(guide: DecisionGuide, outcome: string): { question: Question; answers: Answer[] }[] {
  const leads = fold(
    guide,
    (id) => id === outcome,
    (next) => next.some(Boolean),
  );
  const reached = reachedFromStart(guide);
  return guide.questions
    .filter(({ id }) => reached.has(id))
    .map((question) => ({ question, answers: question.answers.filter(({ next }) => leads(next)) }))
    .filter(({ answers }) => answers.length > 0);
}
