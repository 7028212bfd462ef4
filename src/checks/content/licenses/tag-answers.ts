import { dearerBy } from '../../../model/tag-answers.ts';
import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { Entry } from '../files.ts';
import { textsOf, verdictOf } from '../values.ts';

/** Answers that are a plain yes where a tag of the license says that something is owed or forbidden. */
export function checkTagAnswers(license: Entry): Fault[] {
  const tags = [...textsOf(license, 'conditions'), ...textsOf(license, 'limitations')].map(({ text }) => text);
  return tags.flatMap((tag) =>
    (dearerBy[tag] ?? [])
      .filter((question) => verdictOf(license, question) === 'yes')
      .map((question) =>
        fieldFault(
          license,
          ['answers', question, 'verdict'],
          `is "yes" under the tag ${tag}; write yes-if and what is owed, or take the tag out`,
        ),
      ),
  );
}
