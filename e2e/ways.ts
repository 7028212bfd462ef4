import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DecisionGuide } from '../src/model/decision-guide/paths.ts';

/** The decision guide as its file has it. */
export const guide = parse(
  readFileSync(new URL('../content/decision-guide.yml', import.meta.url), 'utf8'),
) as DecisionGuide;

/** The answers of the longest way to each outcome, by question. */
function longestWays(): Map<string, readonly (readonly [question: string, answer: string])[]> {
  const ways = new Map<string, readonly (readonly [string, string])[]>();
  const walk = (id: string, said: readonly (readonly [string, string])[]) => {
    if ((ways.get(id)?.length ?? -1) < said.length) ways.set(id, said);
    for (const answer of guide.questions.find((question) => question.id === id)?.answers ?? []) {
      walk(answer.next, [...said, [id, answer.id]]);
    }
  };
  walk(guide.start, []);
  return ways;
}
const ways = longestWays();
/** Every outcome with the longest way to it, and the address that gives those answers. */
export const outcomes = guide.outcomes.map(({ id }) => {
  const way = ways.get(id) ?? [];
  return {
    id,
    way,
    address: `/decide/${id}/?${new URLSearchParams(way.map(([question, answer]) => [question, answer]))}`,
  };
});
const [longest] = outcomes.toSorted((a, b) => b.way.length - a.way.length);
if (!longest) throw new Error('There are no outcomes');
/** The outcome that takes most answers. */
export const sample = longest;
