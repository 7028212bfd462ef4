import type { Verdict } from '../model/questions.ts';
import type { Openness } from '../model/schemas/license.ts';
import { shownDate } from '../model/shown-dates.ts';
import { term } from '../model/vocabulary.ts';
import { type Catalogue, type Entry, entryOf } from './catalogue.ts';
import { answersOtherwise, gatesOf, type Release, type TermsGroup, termsGroupsOf, verdictFor } from './model-terms.ts';
import { partyOf } from './parties.ts';

/** The most a summary may have: what search engines show of it. */
const longest = 160;

/**
 * What releases are called by beside their line: their sizes where all releases have some and none but these has one of them,
 * else their own names: "650M" tells nobody that it is not "until July 2025".
 */
export function sizesOf(releases: readonly Release[], all: readonly Release[]): string {
  const others = all.filter((release) => !releases.includes(release));
  const haveSizes = all.every(({ sizes }) => sizes.length > 0);
  const words = releases.flatMap(({ name, sizes }) => {
    const isShared = others.some((other) => other.sizes.some((size) => sizes.includes(size)));
    return haveSizes && !isShared ? sizes : [name];
  });
  return [...new Set(words)].join(', ');
}

/**
 * What the vocabulary calls otherwise where it is said of weights. OSI approves their license; of a model that is open source it
 * asks for more than weights. And under a license for data they are no data.
 */
const ofWeights: Partial<Record<Openness, string>> = {
  'open-source': 'OSI-approved',
  'open-data': 'Open to any use',
};

/** How open weights are, in a word. */
export const opennessInWords = (openness: Openness): string => ofWeights[openness] ?? term('openness', openness).label;

/** The licenses of a group, in words. */
export const licensesInWords = ({ terms }: TermsGroup): string => terms.map(({ party }) => party.label).join(' with ');

/** Which text a group is under, where its license answers some question otherwise since: "text of 8 Jul 2023". */
export function textInWords({ terms }: TermsGroup): string | undefined {
  const [text] = terms.filter(answersOtherwise).flatMap(({ text }) => text ?? []);
  return text && `text of ${shownDate(text)}`;
}

/** The day of the latest copy that the releases of a line rest on; undefined where some document was read as it stood. */
export function latestCopy(all: Catalogue, { data }: Entry<'models'>): string | undefined {
  const sources = data.releases.flatMap((release) => release.sources);
  const days = sources.map((source) => entryOf(all, source).data.asOf);
  return days.includes(undefined)
    ? undefined
    : days
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1);
}

/** From when to when a line was released: "2024", "2024 to 2026"; empty where no date is known. */
export function yearsOf({ data }: Entry<'models'>): string {
  const years = data.releases.flatMap(({ released }) => released?.slice(0, 4) ?? []).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

/** What a copy meets by the files that go along with it. */
const notices: readonly string[] = ['include-copyright', 'document-changes'];

/** Whether all that these terms ask is that copies keep their notices. */
function asksForNotices(groups: readonly TermsGroup[]): boolean {
  const ofEach = groups.flatMap(({ terms }) => terms.map(({ license }) => license?.data.conditions ?? []));
  return ofEach.every((asked) => asked.length > 0 && asked.every((condition) => notices.includes(condition)));
}

/** What may be done with weights by the verdicts on selling and on hosting, where a sentence can say it. */
function mayInWords(sell: Verdict, host: Verdict, forNotices: boolean): string | undefined {
  if (sell === 'unclear' || host === 'unclear') return undefined;
  if (sell === 'no') return host === 'no' ? 'You may neither sell nor host it.' : 'You may not sell it.';
  if (host === 'no') return 'You may sell it, but not host it for others.';
  if (host === 'yes' && sell === 'yes') return 'You may sell and host it.';
  return forNotices ? 'You may sell and host it; copies keep its notices.' : 'You may sell and host it on conditions.';
}

/** What a term that stands before all answers draws around them, by its kind: nothing holds beyond. */
const limits: Readonly<Record<string, string>> = {
  'user-cap': 'user cap',
  'revenue-cap': 'revenue cap',
  'region-exclusion': 'territory',
  'acceptable-use-policy': 'use policy',
  'field-of-use': 'use limits',
};
/** The same of the other kinds, each in a form of its own. */
const conditions: Readonly<Record<string, string>> = {
  registration: 'once registered',
  permission: 'with its leave for some uses',
  revocation: 'until revoked',
};

/** Keeping to the terms that stand before all answers, as a sentence begins with it: "Within its user cap and use policy". */
export function withinInWords(kinds: readonly string[]): string {
  const inside = kinds.flatMap((kind) => limits[kind] ?? []);
  const begin = inside.length > 0 ? [`within its ${inside.join(', ').replace(/, ([^,]+)$/, ' and $1')}`] : [];
  const whole = [...begin, ...kinds.flatMap((kind) => conditions[kind] ?? [])].join(', ');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/**
 * What a reader asks first: selling and hosting, where all releases answer alike, after the terms that stand before
 * those answers. Undefined where releases differ or nobody can say.
 */
export function useInWords(groups: readonly TermsGroup[]): string | undefined {
  const pairs = groups.map(({ terms }) => [verdictFor(terms, 'sell'), verdictFor(terms, 'host')] as const);
  const [[sell = 'unclear', host = 'unclear'] = []] = pairs;
  const may = pairs.every((pair) => pair[0] === sell && pair[1] === host)
    ? mayInWords(sell, host, asksForNotices(groups))
    : undefined;
  if (may === undefined || sell === 'no') return may;
  const within = withinInWords([...new Set(gatesOf(groups).map(({ gate }) => gate.kind))]);
  return within ? `${within}: ${may.charAt(0).toLowerCase()}${may.slice(1)}` : may;
}

/** The line in a sentence or two: who, when, under what the weights are and what that allows, as far as there is room. */
export function summaryOfModel(all: Catalogue, model: Entry<'models'>): string {
  const { title, kind, releases } = model.data;
  const groups = termsGroupsOf(all, model);
  const years = yearsOf(model);
  const publisher = partyOf(all, model.data.publisher).label;
  const begin = `${title} by ${publisher}${years && `, ${years}`}. ${term('model-kinds', kind).label}.`;
  const names = [...new Set(groups.map(licensesInWords))];
  const bySize = groups.map((group) => `${sizesOf(group.releases, releases)}: ${licensesInWords(group)}`);
  const told =
    names.length === 1
      ? [`${begin} Weights: ${names.join()}.`]
      : [
          `${begin} Weights: ${bySize.join('; ')}.`,
          `${begin} Weights: ${names.join('; ')}, by release.`,
          `${begin} ${releases.length} releases under ${names.length} licenses.`,
        ];
  const use = useInWords(groups);
  return fitting(use ? told.flatMap((each) => [`${each} ${use}`, each]) : told);
}

/** The first of several sentences that is short enough, else the beginning of the last. */
function fitting(sentences: readonly string[]): string {
  const whole = sentences.find(({ length }) => length <= longest);
  return (
    whole ??
    `${sentences
      .at(-1)
      ?.slice(0, longest - 1)
      .replace(/\s+\S*$/, '')}…`
  );
}
