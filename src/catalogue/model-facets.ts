import { asks } from '../model/asks.ts';
import type { Facet } from '../model/facets/facet.ts';
import type { Question } from '../model/questions.ts';
import type { Openness } from '../model/schemas/license.ts';
import { vocabulary } from '../model/vocabulary.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { opennessOf, termsGroupsOf, verdictsOf } from './model-terms.ts';
import { opennessInWords } from './model-words.ts';
import { openSourceOf, openSourceWords } from './open-source-ai.ts';
import { partyOf } from './parties.ts';

type Model = Entry<'models'>;

/** The questions that lines can be filtered by: what people ask of a model first. */
const asked = ['sell', 'host', 'modify-and-share'] as const satisfies readonly Question[];

/** A publisher's name as it stands in an address: `Ai2 (Allen Institute)` is `ai2-allen-institute`. */
export const publisherValue = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What the select calls the publishers it does not name: to choose one of them is to find a single line, and search does that. */
const ofOneLine = { value: 'one-line', label: 'Others, one line each' };

const publisherOf = (all: Catalogue, model: Model) => partyOf(all, model.data.publisher).label;

/** What lines of models can be filtered by, in the order of the selects. A line has every value that one of its releases has. */
export function modelFacets(all: Catalogue): readonly Facet<Model>[] {
  const byPublisher = Map.groupBy(all.models, (model) => publisherOf(all, model));
  const isNamed = (publisher: string) => (byPublisher.get(publisher)?.length ?? 0) > 1;
  const publishers = [...byPublisher.keys()].filter(isNamed).sort((a, b) => a.localeCompare(b, 'en'));
  const licenses = all.licenses.filter(({ id }) => all.relations.models.has(`licenses/${id}`));
  return [
    {
      key: 'kind',
      label: 'Kind',
      any: 'Any kind',
      values: vocabulary('model-kinds'),
      of: ({ data }) => data.kind,
    },
    {
      key: 'publisher',
      label: 'Publisher',
      any: 'Any publisher',
      values: [...publishers.map((label) => ({ value: publisherValue(label), label })), ofOneLine],
      of: (model) => {
        const publisher = publisherOf(all, model);
        return isNamed(publisher) ? publisherValue(publisher) : [publisherValue(publisher), ofOneLine.value];
      },
    },
    {
      key: 'license',
      label: 'License of weights',
      any: 'Any license',
      values: licenses.map(({ id, data }) => ({ value: id, label: data.shortTitle })),
      of: ({ data }) => data.releases.flatMap(({ weights }) => weights.flatMap(({ license }) => license?.id ?? [])),
    },
    {
      key: 'openness',
      label: 'Openness',
      any: 'Any openness',
      values: vocabulary<Openness>('openness').map(({ value }) => ({ value, label: opennessInWords(value) })),
      of: (model) => termsGroupsOf(all, model).flatMap(({ terms }) => opennessOf(terms) ?? []),
    },
    {
      key: 'open-source-ai',
      label: 'Open source AI',
      any: 'Any',
      values: Object.entries(openSourceWords).map(([value, label]) => ({ value, label })),
      of: (model) => openSourceOf(all, model).map(({ verdict }) => verdict.verdict),
    },
    ...asked.map(
      (question): Facet<Model> => ({
        key: question,
        label: `May we: ${asks[question]}`,
        any: 'Any answer',
        values: vocabulary('verdicts'),
        of: (model) => verdictsOf(all, model, question),
      }),
    ),
  ];
}
