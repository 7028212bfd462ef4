import type { Question } from '../../../model/questions.ts';
import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { Entry } from '../files.ts';

/**
 * Selling and hosting are two ways to earn with one work, and what the text asks of the one it mostly asks of the other. So
 * where their verdicts differ, `differs` beside the answer on hosting says why; a reason for no difference is a fault too.
 */
export function checkLikeAnswers(license: Entry): Fault[] {
  if (license.collection !== 'licenses') return [];
  const { answers } = (license.yaml.data ?? {}) as { answers?: Answers | null };
  const report = (question: string, key: keyof Answer, message: string) =>
    fieldFault(license, ['answers', question, key], message);
  const misplaced = Object.entries(answers ?? {})
    .filter(([question, answer]) => question !== 'host' && answer?.differs !== undefined)
    .map(([question]) => report(question, 'differs', 'compares hosting with selling; write it beside host'));
  return [...misplaced, ...compared(answers?.sell?.verdict, answers?.host, report)];
}

type Answers = Partial<Record<Question, Answer | null>>;

interface Answer {
  verdict?: string;
  differs?: string;
}

type Report = (question: string, key: keyof Answer, message: string) => Fault;

function compared(sell: string | undefined, host: Answer | null | undefined, report: Report): Fault[] {
  if (!sell || !host?.verdict || (sell !== host.verdict) === (host.differs !== undefined)) return [];
  if (sell === host.verdict) {
    return [report('host', 'differs', `explains a difference, but sell is "${sell}" too; take it out`)];
  }
  const message = `is "${host.verdict}" where sell is "${sell}"; give both one verdict, or say why in differs`;
  return [report('host', 'verdict', message)];
}
