import { knownValueOf } from '../address.ts';

/** Questions by id, each with its answers by id and where each of them leads. */
export type Ways = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** An answer given on the way. */
export interface Step {
  question: string;
  answer: string;
}

/**
 * The way from `start` that the answers of an address take through `ways`, in the order asked; undefined where it does not
 * end at `end`. What the address says besides is passed over, and of a question answered twice the first known answer counts.
 */
export function wayTo(ways: Ways, start: string, end: string, query: URLSearchParams): Step[] | undefined {
  const steps: Step[] = [];
  let at = start;
  // No way is longer than there are questions: a circle ends here too.
  while (at !== end && steps.length < ways.size) {
    const answers = ways.get(at);
    const answer = answers && knownValueOf(query, at, [...answers.keys()]);
    const next = answer && answers.get(answer);
    if (!next) return undefined;
    steps.push({ question: at, answer });
    at = next;
  }
  return at === end && steps.length > 0 ? steps : undefined;
}

/**
 * The longest way that the answers of an address take to `end`: from `start`, or, where that is not answered, from the question
 * that a guide within a page began with.
 */
export function longestWayTo(ways: Ways, start: string, end: string, query: URLSearchParams): Step[] | undefined {
  if (query.has(start)) return wayTo(ways, start, end, query);
  const others = [...ways.keys()].flatMap((begin) => [wayTo(ways, begin, end, query) ?? []]);
  const [longest = []] = others.sort((a, b) => b.length - a.length);
  return longest.length > 0 ? longest : undefined;
}

/** The query that gives these answers, by question in alphabetical order. */
export function queryOf(steps: readonly Step[]): string {
  const query = new URLSearchParams(steps.map(({ question, answer }) => [question, answer]));
  query.sort();
  return `?${query}`;
}
