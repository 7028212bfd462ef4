import { pageQuestions } from '../../../model/questions.ts';
import type { CheckedContent } from '../checked-content.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { Entry } from '../files.ts';
import { danglingMessage } from '../refer.ts';
import { didYouMeanOrOneOf } from '../suggest.ts';
import { answerOf } from '../values.ts';

/** Tables of answers in prose that ask no question of ours, or ask a license that is not there or does not answer it. */
export function checkAnswerTables(content: CheckedContent, page: Entry): Fault[] {
  const known = content.ids('licenses');
  return (page.prose?.answerTables ?? []).flatMap(({ question, licenses, offset }) => {
    const report = (message: string) => faultAt(page, offset, 'LicenseAnswers', message);
    const asked = pageQuestions.find((each) => each === question);
    if (!asked) return [report(`"${question}" is not a question${didYouMeanOrOneOf(question, pageQuestions)}`)];
    if (licenses.length === 0) return [report('names no license; write licenses="mit apache-2.0"')];
    return licenses.flatMap((id) => {
      if (!known.includes(id)) return [report(danglingMessage('licenses', id, known))];
      return sourceOfAnswer(content, id, asked) ? [] : [report(`${id} does not answer ${asked}; take it out`)];
    });
  });
}

/** The sources that the tables of answers on a page cite, each with its place. */
export function citedInTables(content: CheckedContent, page: Entry): { source: string; offset: number }[] {
  return (page.prose?.answerTables ?? []).flatMap(({ question, licenses, offset }) =>
    licenses.flatMap((id) => {
      const source = sourceOfAnswer(content, id, question);
      return source === undefined ? [] : [{ source, offset }];
    }),
  );
}

function sourceOfAnswer(content: CheckedContent, id: string, question: string): string | undefined {
  const license = content.entry('licenses', id);
  const source = license && answerOf(license, question)?.source;
  return typeof source === 'string' ? source : undefined;
}
