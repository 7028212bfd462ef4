import type { Tree } from '../../model/decision-guide/tree.ts';
import { knownValueOf } from '../address.ts';

/** Questions whose answers lead to questions or outcomes, and the question to begin with. */
export type Graph = Pick<Tree, 'start' | 'questions'>;

/** What a reader answered: an answer's id by the id of its question. */
export type Answers = ReadonlyMap<string, string>;

/** Reads the answers of an address. Questions and answers the guide does not have are dropped; of a key's values the first counts. */
export function readAnswers(query: URLSearchParams, { questions }: Graph): Answers {
  const given = questions.flatMap(({ id, answers }) => {
    const ids = answers.map((answer) => answer.id);
    const value = knownValueOf(query, id, ids);
    return value === undefined ? [] : [[id, value] as const];
  });
  return new Map(given);
}

/** Writes answers as a query string with its `?`, sorted by question; empty where nothing is answered. */
export function writeAnswers(answers: Answers): string {
  const sorted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length > 0 ? `?${sorted.map((pair) => pair.join('=')).join('&')}` : '';
}
