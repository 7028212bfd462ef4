import { type Fault, faultAt } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { Entry } from './files.ts';
import { didYouMeanOrOneOf } from './suggest.ts';
import { rowsOf } from './values.ts';

/** Checklists without a place in the prose or without questions, shown twice, or with a question that no heading asks. */
export function checkChecklists(page: Entry): Fault[] {
  const shown = page.prose?.checklists ?? [];
  const questions = rowsOf(page, 'checklist');
  return [
    ...(questions.length > 0 && shown.length === 0
      ? [fieldFault(page, ['checklist'], 'is shown nowhere; write <Checklist /> into the prose, where it should stand')]
      : []),
    ...shown.slice(questions.length > 0 ? 1 : 0).map(({ offset }) => {
      const message =
        questions.length > 0 ? 'stands here again; keep one' : 'has no questions; write them into the field checklist';
      return faultAt(page, offset, 'Checklist', message);
    }),
    ...checkQuestions(page),
  ];
}

function checkQuestions(page: Entry): Fault[] {
  const headings = (page.prose?.headings ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]));
  const ids = rowsOf(page, 'checklist').map(({ row }) => row.question);
  return ids.flatMap((id, index) => {
    const report = (message: string) => fieldFault(page, ['checklist', index, 'question'], message);
    if (typeof id !== 'string') return [];
    if (!headings.includes(id))
      return [report(`"${id}" is the id of no heading here${didYouMeanOrOneOf(id, headings)}`)];
    return ids.indexOf(id) < index ? [report(`asks ${id} a second time; keep one`)] : [];
  });
}
