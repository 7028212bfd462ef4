import { z } from 'zod';
import { type Catalogue, type Entry, entryOf, urlOf } from '../../catalogue/catalogue.ts';
import { gatesOf, type Release, termsGroupsOf, verdictFor } from '../../catalogue/model-terms.ts';
import { byCode } from '../../machine/order.ts';
import { day } from '../../model/dates.ts';
import { commonQuestions, verdicts } from '../../model/questions.ts';

/** What a program gets to know of a model by the name it has where models are kept. */
const foundModelSchema = z.strictObject({
  model: z.string().describe('Id of the line, in `/api/models.json`.'),
  url: z.string().describe('Address of its page on this site, from the root.'),
  release: z.string().describe('Name of the release.'),
  licenses: z
    .array(z.string())
    .describe('Ids of the licenses of the weights, or names of those without a page; all of them apply.'),
  weightsUnnamed: z
    .boolean()
    .describe('Whether that is the license of the code repository, and no sentence that names the weights was seen.'),
  answers: z
    .record(z.string(), z.enum(verdicts))
    .describe('Verdict by question; "unclear" where a text without a page decides.'),
  gates: z.array(z.string()).describe('Kinds of terms that suspend rights before any answer.'),
  source: z.string().describe('Address of the document that says so.'),
  checked: day.describe('Day on which the facts were held against their sources: YYYY-MM-DD.'),
  evidence: z.string().describe('"secondary" where somebody else than the publisher says so, else "primary".'),
});
export type FoundModel = z.infer<typeof foundModelSchema>;

/** The JSON Schema (2020-12) of `/api/models-by-hub-id.json`: one such model under each hub id. */
export const byHubIdJsonSchema = (): object => ({
  title: 'Opening Moves: models by hub id',
  ...z.toJSONSchema(z.record(z.string(), foundModelSchema), { unrepresentable: 'any', io: 'output' }),
});

/** Every release that has a hub id, by that id in lower case. */
export function byHubId(all: Catalogue): Record<string, FoundModel> {
  const entries = all.models.flatMap((model) => {
    const groups = termsGroupsOf(all, model);
    return groups.flatMap((group) =>
      group.releases.flatMap((release) => {
        const found = foundModel(all, model, release, {
          answers: Object.fromEntries(
            commonQuestions.map((question) => [question, verdictFor(group.terms, question) ?? 'unclear']),
          ),
          gates: [...new Set(gatesOf([{ ...group, releases: [release] }]).map(({ gate }) => gate.kind))],
        });
        return release.ids.map((id) => [id.toLowerCase(), found] as const);
      }),
    );
  });
  return Object.fromEntries(entries.sort(([a], [b]) => byCode(a, b)));
}

function foundModel(
  all: Catalogue,
  model: Entry<'models'>,
  release: Release,
  derived: Pick<FoundModel, 'answers' | 'gates'>,
): FoundModel {
  const [source] = release.sources;
  return {
    model: model.id,
    url: urlOf(model),
    release: release.name,
    licenses: release.weights.map(({ license, licenseName }) => license?.id ?? licenseName ?? ''),
    weightsUnnamed: release.weightsUnnamed,
    ...derived,
    source: source ? entryOf(all, source).data.url : '',
    checked: model.data.checked,
    evidence: release.confidence,
  };
}
