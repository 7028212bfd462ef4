import {
  type Answer,
  answersTowards,
  type DecisionGuide,
  type Outcome,
  type Question,
  questionOf,
} from '../model/decision-guide/paths.ts';
import { addressOfOutcome } from '../model/outcome-address.ts';
import { type Side, sideOfGuideVerdict } from '../model/sides.ts';
import { term } from '../model/vocabulary.ts';
import { type Catalogue, entryOf, type Link, linkTo } from './catalogue.ts';
import { layerOf, type Party, partyOf } from './parties.ts';

/** Where a layer goes, and under which license. */
export interface LayerRow {
  layer: Party;
  side: 'open' | 'part' | 'hold';
  license: Link | undefined;
  why: string;
}

/** What somebody did, and who says so. */
export interface NamedCase {
  party: Party;
  what: string;
  source: { id: string; title: string; url: string; publisher: string };
}

/** Somebody who went this way, and how it went. */
export interface CaseRow extends NamedCase {
  went: Outcome['cases'][number]['went'];
  /** Whether they went the other way. */
  opposite: boolean;
  model: Link | undefined;
}

/** An answer that leads to an outcome, with the case that bears its reason out. */
export interface GivenAnswer extends Pick<Answer, 'id' | 'text' | 'reason' | 'next'> {
  case: NamedCase | undefined;
}

/** The answer that would lead to the runner-up instead. */
export interface Tip {
  question: string;
  asked: string;
  answer: string;
}

/** An outcome of the decision guide with all that it refers to. */
export interface DecisionResult {
  id: string;
  title: string;
  verdict: string;
  side: Side;
  summary: string;
  pattern: Link;
  layers: readonly LayerRow[];
  reasons: readonly string[];
  runnerUp: Link & { changes: string; tip: Tip | undefined };
  cases: readonly CaseRow[];
  mistakes: readonly Link[];
  steps: readonly string[];
  /** What the law asks, each with the passage that says more. */
  rules: readonly { what: string; guide: Link }[];
}

function tipOf(guide: DecisionGuide, tip: Outcome['runnerUp']['tip']): Tip | undefined {
  const question = questionOf(guide, tip.question);
  const answer = question?.answers.find(({ id }) => id === tip.answer);
  return question && answer ? { question: question.id, asked: question.text, answer: answer.text } : undefined;
}

function caseOf(all: Catalogue, row: NonNullable<Answer['case']>): NamedCase {
  const { title, url, publisher } = entryOf(all, row.source).data;
  return { party: partyOf(all, row), what: row.what, source: { id: row.source.id, title, url, publisher } };
}

/** The questions on some way to an outcome, each with its answers that lead there. */
export function answersGiven(
  all: Catalogue,
  guide: DecisionGuide,
  outcome: string,
): { question: Question; answers: GivenAnswer[] }[] {
  return answersTowards(guide, outcome).map(({ question, answers }) => ({
    question,
    answers: answers.map((answer) => ({ ...answer, case: answer.case && caseOf(all, answer.case) })),
  }));
}

/** What the page of an outcome says, and its decision record. */
export function resultOf(all: Catalogue, guide: DecisionGuide, outcome: Outcome): DecisionResult {
  const { id, title, verdict, summary, runnerUp, steps } = outcome;
  const second = guide.outcomes.find((each) => each.id === runnerUp.outcome);
  return {
    id,
    title,
    verdict: term('guide-verdicts', verdict).label,
    side: sideOfGuideVerdict[verdict],
    summary,
    pattern: linkTo(all, outcome.pattern),
    layers: outcome.layers.map((row) => ({
      layer: layerOf(all, row),
      side: row.side,
      license: row.license && linkTo(all, row.license),
      why: row.why,
    })),
    reasons: outcome.reasons,
    runnerUp: {
      href: addressOfOutcome(runnerUp.outcome),
      label: second?.title ?? runnerUp.outcome,
      changes: runnerUp.changes,
      tip: tipOf(guide, runnerUp.tip),
    },
    cases: outcome.cases.map((row) => ({
      ...caseOf(all, row),
      went: row.went,
      opposite: row.opposite,
      model: row.model && linkTo(all, row.model),
    })),
    mistakes: outcome.mistakes.map((ref) => linkTo(all, ref)),
    steps,
    rules: outcome.rules.map(({ page, heading, what }) => {
      const { href, label } = linkTo(all, page);
      return { what, guide: { href: `${href}#${heading}`, label } };
    }),
  };
}
