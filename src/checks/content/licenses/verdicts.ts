import { pageQuestions } from '../../../model/questions.ts';
import { answerKey, badVerdictLines, readVerdicts, type Verdicts } from '../../../model/verdicts.ts';
import type { CheckedContent } from '../checked-content.ts';
import { type Fault, faultOnLine, type TextFile } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { Entry } from '../files.ts';
import { dateOf, type Row, rowsOf, verdictOf } from '../values.ts';

/** A row of a change: the answer it is about, and its verdicts. */
interface Told extends Row {
  change: Entry;
  date: string;
  key: string;
}

/**
 * Verdicts that are not those last published and that no change tells of, and changes that tell of a verdict which the
 * license no longer has.
 *
 * @param file What was published last; a folder that published nothing yet has none.
 */
export function checkVerdicts(content: CheckedContent, file: TextFile | undefined): Fault[] {
  const verdicts = verdictsIn(content.entriesOf('licenses'));
  const told = toldIn(content);
  return [
    ...(file ? badLinesOf(file) : []),
    ...untold(content, readVerdicts(file?.text ?? ''), told),
    ...outdated(told, verdicts),
  ];
}

const badLinesOf = (file: TextFile) =>
  badVerdictLines(file.text).map(({ line, message }) => faultOnLine(file, line, 0, 'line', message));

/** The verdicts of `licenses`, by their answers. */
export function verdictsIn(licenses: readonly Entry[]): Verdicts {
  const rows = licenses.flatMap((license) =>
    pageQuestions.flatMap((question) => {
      const verdict = verdictOf(license, question);
      return typeof verdict === 'string' ? [[answerKey(license.id, question), verdict] as const] : [];
    }),
  );
  return new Map(rows);
}

/** Every answer that a change tells of, the latest change first. */
function toldIn(content: CheckedContent): Told[] {
  return content
    .entriesOf('changes')
    .flatMap((change) =>
      rowsOf(change, 'answers').map(({ row, path }) => {
        const key = answerKey(String(row.license), String(row.question));
        return { change, path, date: dateOf(change, 'date') ?? '', key, row };
      }),
    )
    .sort((a, b) => b.date.localeCompare(a.date, 'en'));
}

function untold(content: CheckedContent, published: Verdicts, told: readonly Told[]): Fault[] {
  return content.entriesOf('licenses').flatMap((license) =>
    pageQuestions.flatMap((question) => {
      const key = answerKey(license.id, question);
      const [was, is] = [published.get(key), verdictOf(license, question)];
      if (was === undefined || is === undefined || was === is) return [];
      if (told.some((each) => each.key === key && each.row.is === is)) return [];
      const row = `license: ${license.id}, question: ${question}, was: ${was}, is: ${String(is)}`;
      const message = `was "${was}" when it was last published; tell it in content/changes with answers: [{ ${row} }]`;
      return [fieldFault(license, ['answers', question, 'verdict'], message)];
    }),
  );
}

/** Only the latest change of an answer has to say what the license says. */
function outdated(told: readonly Told[], verdicts: Verdicts): Fault[] {
  const latest = told.filter(({ key }, at) => told.findIndex((each) => each.key === key) === at);
  return latest.flatMap(({ change, path, key, row }) => {
    const verdict = verdicts.get(key);
    if (verdict === undefined || row.is === undefined || verdict === row.is) return [];
    return [
      fieldFault(
        change,
        [...path, 'is'],
        `is not what the license says, "${verdict}"; add an entry for the later change`,
      ),
    ];
  });
}
