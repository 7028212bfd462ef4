import { comparedAsks } from '../asks.ts';
import type { DataOf } from '../entry.ts';
import { family, openness } from '../listed-values.ts';
import { comparedAnswer, questions } from '../questions.ts';
import { vocabulary } from '../vocabulary.ts';
import type { Facet } from './facet.ts';
import { facetOf } from './listed.ts';

type License = DataOf<'licenses'>;

/** A license with answers to compare; contribution instruments have none. */
export type ComparedLicense = License & {
  answers: NonNullable<License['answers']>;
  openness: NonNullable<License['openness']>;
};

/** The name of the group of the six questions. */
export const askedGroup = 'may';

/** What licenses can be filtered by, in the order of the selects. */
export function licenseFacets(): readonly Facet<ComparedLicense>[] {
  return [
    facetOf(family, 'Any family'),
    {
      key: 'covers',
      label: 'Made for',
      any: 'Anything',
      values: vocabulary('covers'),
      of: ({ covers }) => covers,
    },
    facetOf(openness, 'Any openness'),
    {
      key: 'term',
      label: 'Condition or limitation',
      any: 'Any or none',
      values: [...vocabulary('conditions'), ...vocabulary('limitations')],
      of: ({ conditions, limitations }) => [...conditions, ...limitations],
    },
    ...questions.map(
      (question): Facet<ComparedLicense> => ({
        key: question,
        group: askedGroup,
        label: comparedAsks[question],
        any: 'Any answer',
        values: vocabulary('verdicts'),
        offersAll: true,
        of: ({ answers, covers }) => comparedAnswer(answers, covers, question).verdict,
      }),
    ),
  ];
}
