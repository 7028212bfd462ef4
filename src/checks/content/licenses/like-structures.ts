import { type PageQuestion, pageQuestions } from '../../../model/questions.ts';
import type { CheckedContent } from '../checked-content.ts';
import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { DataFile } from '../files.ts';
import { type Row, rowsIn, rowsOf, textsIn, verdictOf } from '../values.ts';

/** Licenses of one structure that get different answers without a reason, and reasons for a difference that is none. */
export function checkLikeStructures(content: CheckedContent): Fault[] {
  const file = content.singles.find(({ name }) => name === 'like-structures');
  if (!file) return [];
  return rowsOf(file, 'structures').flatMap((structure) => checkStructure(file, structure, content));
}

function checkStructure(file: DataFile, { row, path }: Row, content: CheckedContent): Fault[] {
  const question = pageQuestions.find((each) => each === row.question);
  if (question === undefined) return [];
  const alike = textsIn(row.licenses, [...path, 'licenses']).map(({ text: id, path: at }) => ({
    id,
    at,
    verdict: verdictIn(content, id, question),
  }));
  const common = commonest(alike.map(({ verdict }) => verdict));
  if (common === undefined) return [];
  const astray = alike
    .filter(({ verdict }) => verdict !== undefined && verdict !== common)
    .map(({ id, at, verdict }) => {
      const answers = `${id} answers ${question} with "${verdict}", most of these with "${common}"`;
      return fieldFault(file, at, `${answers}; give them one verdict, or say why in unlike`);
    });
  const needless = rowsIn(row.unlike, [...path, 'unlike'])
    .map(({ row: unlike, path: at }) => ({ id: String(unlike.license), at }))
    .filter(({ id }) => verdictIn(content, id, question) === common)
    .map(({ id, at }) =>
      fieldFault(file, at, `explains a difference, but ${id} answers "${common}" like the others; move it to licenses`),
    );
  return [...astray, ...needless];
}

function verdictIn(content: CheckedContent, id: string, question: PageQuestion): unknown {
  const license = content.entry('licenses', id);
  return license && verdictOf(license, question);
}

/** The value that stands most often; of several the first. */
function commonest(values: readonly unknown[]): unknown {
  const known = values.filter((value) => value !== undefined);
  const times = (value: unknown) => known.filter((each) => each === value).length;
  return known.reduce((most, value) => (times(value) > times(most) ? value : most), known[0]);
}
