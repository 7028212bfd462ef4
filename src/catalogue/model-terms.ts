import { isBefore } from '../model/dates.ts';
import { byStrictness, type CommonQuestion, type Question, type Verdict } from '../model/questions.ts';
import type { Openness } from '../model/schemas/license.ts';
import { type Catalogue, type Entry, entryOf, linkTo } from './catalogue.ts';
import type { Party } from './parties.ts';

export type Release = Entry<'models'>['data']['releases'][number];
type Terms = Release['weights'][number];
type License = Entry<'licenses'>;

/** What weights are under: a license with a page, or one by name. */
export interface WeightsTerms {
  party: Party;
  openness: Openness | undefined;
  /** The page whose answers hold; undefined for a license by name. */
  license: License | undefined;
  /** What a license by name says, as far as it was read. */
  says: string | undefined;
  /** The date of the text that holds, where a license has several. */
  text: string | undefined;
}

/** Releases of a line whose weights are under the same terms. */
export interface TermsGroup {
  terms: readonly WeightsTerms[];
  releases: readonly Release[];
}

/** From the most open to the least. */
const byOpenness: readonly Openness[] = ['open-source', 'open-data', 'open-weights', 'source-available', 'restricted'];

/** The terms of one license of a release. */
function termsOf(all: Catalogue, { license, licenseName = '', openness, says, text }: Terms): WeightsTerms {
  if (!license) return { party: { label: licenseName }, openness, license: undefined, says, text };
  const entry = entryOf(all, license);
  const link = linkTo(all, license);
  const label = entry.data.texts?.find(({ date }) => date === text)?.shortTitle ?? link.label;
  return { party: { ...link, label }, openness: entry.data.openness, license: entry, says: undefined, text };
}

/** Whether what stands in a license from a date on is not in the text that holds: it came later. */
const cameLater = ({ text }: { text?: string | undefined }, row: { since?: string | undefined } | undefined) =>
  text !== undefined && row?.since !== undefined && isBefore(text, row.since);

type PageAnswer = NonNullable<License['data']['answers']>[CommonQuestion];

/** What the text that holds answers, where the page of the license tells it. */
export type TextAnswer = Omit<PageAnswer, 'earlier' | 'differs'>;

function answerIn(terms: WeightsTerms, answer: PageAnswer): TextAnswer | undefined {
  return cameLater(terms, answer) ? answer.earlier?.findLast((earlier) => !cameLater(terms, earlier)) : answer;
}

const pageAnswers = ({ license }: WeightsTerms): PageAnswer[] =>
  Object.values(license?.data.answers ?? {}).filter((answer) => answer !== undefined);

/** Whether the text that holds answers some question otherwise than the page of its license does first. */
export const answersOtherwise = (terms: WeightsTerms): boolean =>
  pageAnswers(terms).some((answer) => cameLater(terms, answer));

/** Whether the page of a license leaves a question without an answer, since all it tells came into the license later. */
export const answersLater = (terms: WeightsTerms): boolean =>
  pageAnswers(terms).some((answer) => !answerIn(terms, answer));

/** The terms that the weights of a release are under, all of them together. */
export const weightsOf = (all: Catalogue, { weights }: Release): WeightsTerms[] =>
  weights.map((each) => termsOf(all, each));

const keyOf = (terms: readonly WeightsTerms[]) =>
  terms
    .map((each) => [each.license?.id, each.party.label, answersOtherwise(each) ? each.text : ''].join(' '))
    .sort()
    .join(' + ');

/** How open weights under all these terms are: as open as the strictest. */
export function opennessOf(terms: readonly WeightsTerms[]): Openness | undefined {
  const found = terms.flatMap(({ openness }) => openness ?? []);
  return byOpenness.findLast((each) => found.includes(each));
}

/** The releases of a line by what their weights are under: first the terms that most of them have. */
export function termsGroupsOf(all: Catalogue, model: Entry<'models'>): TermsGroup[] {
  const groups = [...Map.groupBy(model.data.releases, (each) => keyOf(weightsOf(all, each))).values()].map(
    (releases) => ({ releases, terms: releases[0] ? weightsOf(all, releases[0]) : [] }),
  );
  const strictness = ({ terms }: TermsGroup) => byOpenness.indexOf(opennessOf(terms) ?? 'restricted');
  return groups.sort((a, b) => b.releases.length - a.releases.length || strictness(a) - strictness(b));
}

/** A license and what it answers. */
export interface LicensesAnswer {
  license: License;
  answer: TextAnswer;
}

/**
 * What answers a question for weights under all these terms, the strictest first: the licenses that say no; where none does,
 * each that sets a condition, for all of them hold together; else one that says yes. Empty where a text decides that no page
 * answers for: one by name, or one older than all that the page tells.
 */
export function answersFor(terms: readonly WeightsTerms[], question: CommonQuestion): readonly LicensesAnswer[] {
  const answered = terms.flatMap((each): LicensesAnswer[] => {
    const { license } = each;
    const told = license?.data.answers?.[question];
    const answer = told && answerIn(each, told);
    return license && answer ? [{ license, answer }] : [];
  });
  const strictness = ({ answer, license }: LicensesAnswer) =>
    byStrictness.indexOf(answer.verdict) * byOpenness.length +
    byOpenness.indexOf(license.data.openness ?? 'restricted');
  answered.sort((one, other) => strictness(other) - strictness(one));
  const verdict = answered[0]?.answer.verdict;
  // What nobody read may forbid more; it cannot take a "no" away.
  if (answered.length < terms.length && verdict !== 'no') return [];
  if (verdict === 'yes') return answered.slice(0, 1);
  return answered.filter(({ answer }) => (verdict === 'no' ? answer.verdict === 'no' : answer.verdict !== 'yes'));
}

/** The verdict on a question for weights under all these terms; undefined where no page answers for the text that decides. */
export const verdictFor = (terms: readonly WeightsTerms[], question: CommonQuestion): Verdict | undefined =>
  answersFor(terms, question)[0]?.answer.verdict;

/** Every verdict that some release of a line has on a question. */
export function verdictsOf(all: Catalogue, model: Entry<'models'>, question: Question): Verdict[] {
  const groups = termsGroupsOf(all, model);
  return byStrictness.filter((verdict) =>
    groups.some(({ terms }) => (verdictFor(terms, question) ?? 'unclear') === verdict),
  );
}

/** A term that suspends rights, and the releases it stands before. */
export interface ModelGate {
  license: License;
  gate: License['data']['gates'][number];
  releases: readonly Release[];
}

/** The gates of a line's licenses, each once: those of a whole license, and those of one thing before the releases that are it. */
export function gatesOf(groups: readonly TermsGroup[]): ModelGate[] {
  const before = (license: License, gate: ModelGate['gate']) =>
    groups
      .flatMap(({ releases }) => releases)
      .filter(({ weights }) =>
        weights.some(
          (terms) =>
            terms.license?.id === license.id &&
            (gate.artefact === undefined || terms.things.includes(gate.artefact)) &&
            !cameLater(terms, gate),
        ),
      );
  const licenses = new Set(groups.flatMap(({ terms }) => terms.flatMap(({ license }) => license ?? [])));
  return [...licenses].flatMap((license) =>
    license.data.gates.flatMap((gate): ModelGate[] => {
      const releases = before(license, gate);
      return releases.length > 0 ? [{ license, gate, releases }] : [];
    }),
  );
}

/** What a license asks of whoever passes a copy on. */
export interface Owed {
  license: License;
  /** Whether some of it came into the license after the text that a release is under. */
  cameLater: boolean;
}

/** The licenses of a line that ask something of whoever passes a copy on, and the texts by name, whose duties nobody has listed. */
export function dutiesOf(groups: readonly TermsGroup[]): { owed: readonly Owed[]; unlisted: readonly string[] } {
  const releases = groups.flatMap((group) => group.releases);
  const terms = groups.flatMap((group) => group.terms);
  const licenses = new Set(terms.flatMap(({ license }) => license ?? []));
  const unlisted = new Set(terms.filter(({ license }) => !license).map(({ party }) => party.label));
  const owed = [...licenses]
    .filter(({ data }) => data.conditions.length > 0)
    .map((license): Owed => {
      const texts = releases.flatMap(({ weights }) => weights.filter((each) => each.license?.id === license.id));
      return { license, cameLater: texts.some((text) => license.data.duties.some((duty) => cameLater(text, duty))) };
    });
  return { owed, unlisted: [...unlisted] };
}

/** The lines with a release under a license, in the order readers meet them. */
export function modelsUnder(all: Catalogue, license: License): readonly Entry<'models'>[] {
  return all.relations.models.get(`licenses/${license.id}`) ?? [];
}

/** The lines of models that a company published. */
export function modelsOf(all: Catalogue, company: Entry<'companies'>): readonly Entry<'models'>[] {
  return all.relations.models.get(`companies/${company.id}`) ?? [];
}
