import { type Fault, faultAt } from './fault.ts';
import type { Entry } from './files.ts';
import { formatPath } from './yaml/read.ts';

/**
 * Selling and hosting are two ways to earn with one work, and what the text asks of the one it mostly asks of the other. So
 * where their verdicts differ, `differs` beside the answer on hosting says why; a reason for no difference is a fault too.
 */
export function checkLikeAnswers(license: Entry): Fault[] {
  if (license.collection !== 'licenses') return [];
  const { answers = {} } = (license.yaml.data ?? {}) as { answers?: Record<string, Answer | null> | null };
  const { sell, host } = answers ?? {};
  const report = (question: string, key: keyof Answer, message: string) => {
    const path = ['answers', question, key];
    return faultAt(license, license.yaml.range(path)[0], formatPath(path), message);
  };
  const elsewhere = Object.entries(answers ?? {})
    .filter(([question, answer]) => question !== 'host' && answer?.differs !== undefined)
    .map(([question]) => report(question, 'differs', 'compares hosting with selling; write it beside host'));
  if (!sell?.verdict || !host?.verdict) return elsewhere;
  if (sell.verdict === host.verdict && host.differs !== undefined) {
    return [
      ...elsewhere,
      report('host', 'differs', `explains a difference, but sell is "${sell.verdict}" too; take it out`),
    ];
  }
  if (sell.verdict === host.verdict || host.differs !== undefined) return elsewhere;
  const message = `is "${host.verdict}" where sell is "${sell.verdict}"; give both one verdict, or say why in differs`;
  return [...elsewhere, report('host', 'verdict', message)];
}

interface Answer {
  verdict?: string;
  differs?: string;
}
