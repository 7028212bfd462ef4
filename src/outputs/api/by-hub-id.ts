import { type Catalogue, type Entry, entryOf, urlOf } from '../../catalogue/catalogue.ts';
import { gatesOf, type Release, termsGroupsOf, verdictFor } from '../../catalogue/model-terms.ts';
import { commonQuestions, type Verdict } from '../../model/questions.ts';

/** What a program gets to know of a model by the name it has where models are kept. */
export interface FoundModel {
  /** Id of the line, in `/api/models.json`. */
  model: string;
  /** Its page, from the root. */
  url: string;
  release: string;
  /** Ids of the licenses of the weights, or names of those without a page; all of them apply. */
  licenses: string[];
  /** Verdict by question; "unclear" where a text without a page decides. */
  answers: Record<string, Verdict>;
  /** Kinds of terms that suspend rights before any answer. */
  gates: string[];
  /** Address of the document that says so, and the day it was checked. */
  source: string;
  checked: string;
  /** "secondary" where somebody else than the publisher says so. */
  evidence: string;
}

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
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
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
    ...derived,
    source: source ? entryOf(all, source).data.url : '',
    checked: model.data.checked,
    evidence: release.confidence,
  };
}
