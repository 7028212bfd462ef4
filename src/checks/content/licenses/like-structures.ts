import type { PageQuestion } from '../../../model/questions.ts';
import type { CheckedContent } from '../checked-content.ts';
import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { Entry } from '../files.ts';
import { listOf, verdictOf } from '../values.ts';

/** Licenses of one structure that get different answers without a reason, and reasons for a difference that is none. */
export function checkLikeStructures({ entries, singles }: CheckedContent): Fault[] {
  const file = singles.find(({ name }) => name === 'like-structures');
  if (!file) return [];
  const licenses = new Map(
    entries.filter(({ collection }) => collection === 'licenses').map((each) => [each.id, each]),
  );
  return listOf(file, 'structures').flatMap(({ value, path }) => {
    const { question, licenses: alike, unlike } = (value ?? {}) as Structure;
    if (question === undefined || !Array.isArray(alike)) return [];
    const verdicts = alike.map((id) => verdict(licenses, id, question));
    const common = commonest(verdicts);
    return [
      ...verdicts.flatMap((found, at) =>
        found === undefined || found === common
          ? []
          : [
              fieldFault(
                file,
                [...path, 'licenses', at],
                `${alike[at]} answers ${question} with "${found}", most of these with "${common}"; give them one verdict, or say why in unlike`,
              ),
            ],
      ),
      ...(Array.isArray(unlike) ? unlike : []).flatMap((row, at) =>
        verdict(licenses, row?.license, question) === common
          ? [
              fieldFault(
                file,
                [...path, 'unlike', at],
                `explains a difference, but ${row?.license} answers "${common}" like the others; move it to licenses`,
              ),
            ]
          : [],
      ),
    ];
  });
}

interface Structure {
  question?: PageQuestion;
  licenses?: string[];
  unlike?: ({ license?: string } | null)[];
}

function verdict(licenses: ReadonlyMap<string, Entry>, id: string | undefined, question: PageQuestion): unknown {
  const license = licenses.get(id ?? '');
  return license && verdictOf(license, question);
}

/** The value that stands most often; of several the first. */
function commonest(values: readonly unknown[]): unknown {
  const known = values.filter((value) => value !== undefined);
  const times = (value: unknown) => known.filter((each) => each === value).length;
  return known.reduce((most, value) => (times(value) > times(most) ? value : most), known[0]);
}
