import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { Entry } from '../files.ts';
import { answerOf, fieldsIn, valueAt, verdictOf } from '../values.ts';

/**
 * Selling and hosting are two ways to earn with one work, and what the text asks of the one it mostly asks of the other. So
 * where their verdicts differ, `differs` beside the answer on hosting says why; a reason for no difference is a fault too.
 */
export function checkLikeAnswers(license: Entry): Fault[] {
  const misplaced = Object.entries(fieldsIn(valueAt(license, 'answers')))
    .filter(([question, answer]) => question !== 'host' && fieldsIn(answer).differs !== undefined)
    .map(([question]) =>
      fieldFault(license, ['answers', question, 'differs'], 'compares hosting with selling; write it beside host'),
    );
  return [...misplaced, ...compared(license)];
}

function compared(license: Entry): Fault[] {
  const [sell, host] = [verdictOf(license, 'sell'), verdictOf(license, 'host')];
  const isExplained = answerOf(license, 'host')?.differs !== undefined;
  if (!sell || !host || (sell !== host) === isExplained) return [];
  const report = (key: string, message: string) => [fieldFault(license, ['answers', 'host', key], message)];
  return isExplained
    ? report('differs', `explains a difference, but sell is "${sell}" too; take it out`)
    : report('verdict', `is "${host}" where sell is "${sell}"; give both one verdict, or say why in differs`);
}
