import { mostQuestions } from '../../model/decision-guide/paths.ts';
import { type Answers, type Graph, readAnswers } from './answers.ts';

/** The way that answers take through the guide. */
export interface Way {
  /** Questions on it in order, the last of them perhaps without an answer. */
  questions: readonly string[];
  /** The outcome it ends at, once every question on it is answered. */
  outcome: string | undefined;
}

/** Walks from a question along the answers as far as they go. */
export function wayFrom({ questions }: Graph, begin: string, answers: Answers): Way {
  const passed: string[] = [];
  let at = begin;
  // A question met again would be a circle, which the check of the content rules out.
  while (!passed.includes(at)) {
    const question = questions.find(({ id }) => id === at);
    if (!question) return { questions: passed, outcome: at };
    passed.push(at);
    const given = question.answers.find(({ id }) => id === answers.get(question.id));
    if (!given) break;
    at = given.next;
  }
  return { questions: passed, outcome: undefined };
}

/**
 * The longest way that the answers of an address take to an outcome: from the start, or, where that is not answered, from the
 * question that a guide within a page began with. Undefined where they lead elsewhere.
 */
export function wayTo(graph: Graph, outcome: string, query: URLSearchParams): Way | undefined {
  const answers = readAnswers(query, graph);
  const begins = query.has(graph.start) ? [graph.start] : [...answers.keys()];
  return begins
    .map((begin) => wayFrom(graph, begin, answers))
    .filter((way) => way.outcome === outcome)
    .sort((a, b) => b.questions.length - a.questions.length)[0];
}

/** Where a reader stands: the way so far and the question asked on it. */
export interface Place extends Way {
  asked: string;
}

/**
 * Finds the place that an address means: the question it names, or the first without an answer; where all are answered, the
 * last. A question that the way from the start does not pass is one that a link led to: its way begins at the answered
 * question furthest from the end that leads to it, or at itself.
 */
export function placeOf(graph: Graph, answers: Answers, named: string | undefined): Place {
  const fromStart = wayFrom(graph, graph.start, answers);
  const isKnown = graph.questions.some(({ id }) => id === named);
  if (named === undefined || !isKnown || fromStart.questions.includes(named))
    return { ...fromStart, asked: isKnown && named ? named : (fromStart.questions.at(-1) ?? graph.start) };
  const begins = [...answers.keys()].sort((a, b) => toGo(graph, b) - toGo(graph, a));
  const ways = [...begins, named].map((begin) => wayFrom(graph, begin, answers));
  const passing = ways.find(({ questions }) => questions.includes(named));
  return { ...(passing ?? fromStart), asked: named };
}

/** How many questions are asked at most from a question on, itself included. */
export function toGo({ questions }: Graph, from: string): number {
  return mostQuestions({ start: from, questions });
}
