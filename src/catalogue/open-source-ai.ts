import type { Extent } from '../model/extents.ts';
import { type Catalogue, type Entry, entryOf } from './catalogue.ts';
import { opennessOf, type Release, weightsOf } from './model-terms.ts';

/** What OSI's definition of open source AI (https://opensource.org/ai) asks of a release, as far as it is known here. */
interface Parts {
  /** Whether OSI approved what the weights are under. */
  weights: boolean;
  /** The training code; undefined where nobody looked, and where its license is not one that OSI approved. */
  code: Extent | undefined;
  data: Extent | undefined;
}

/** Whether a release is open source AI, as readers see it; "by its parts", for no text settles it. */
export const openSourceWords = { yes: 'Yes, by its parts', no: 'No', unclear: 'Not settled here' } as const;

/** A verdict by the definition, in our reading: OSI rates no release. */
export interface OpenSourceVerdict {
  verdict: keyof typeof openSourceWords;
  why: string;
}

const dataWords: Record<Extent, string> = {
  open: 'the training data can be had',
  part: 'the training data can be had in part',
  closed: 'the training data is not published',
};

const withheldOf = (part: string, extent: Extent | undefined): string[] =>
  extent === 'closed' ? [`${part} is not published`] : extent === 'part' ? [`${part} is published only in part`] : [];

/** Which of the two parts is kept back. */
const withheld = ({ code, data }: Parts): string[] =>
  code === 'closed' && data === 'closed'
    ? ['neither training code nor training data is published']
    : [...withheldOf('the training code', code), ...withheldOf('the training data', data)];

/** What a release is by the definition, and by which of its parts. */
export function verdictOf(parts: Parts): OpenSourceVerdict {
  const { weights, code, data } = parts;
  if (!weights || code === 'closed' || code === 'part') {
    const ofWeights = weights ? [] : ['OSI approved no license that we found for these weights'];
    return { verdict: 'no', why: [...ofWeights, ...withheld(parts)].join('; ') };
  }
  const approved = 'OSI approved the license of the weights';
  if (code === undefined) {
    const ofData = data ? `; ${dataWords[data]}` : ', and an account of the data';
    return {
      verdict: 'unclear',
      why: `${approved}; it asks for the training code, too, which is not listed here${ofData}`,
    };
  }
  const given = `${approved}; the training code can be had`;
  if (data === 'open') return { verdict: 'yes', why: `${given}, and so can the training data` };
  const ofData = data ? dataWords[data] : 'the training data is not told of here';
  return { verdict: 'unclear', why: `${given}; ${ofData}, and OSI asks for an account of it` };
}

function partsOf(all: Catalogue, release: Release): Parts {
  const license = release.code?.license && entryOf(all, release.code.license);
  const isFree = !license || license.data.openness === 'open-source';
  return {
    weights: opennessOf(weightsOf(all, release)) === 'open-source',
    code: release.trainingCode?.open === 'open' && !isFree ? undefined : release.trainingCode?.open,
    data: release.data?.open,
  };
}

/** The releases of a line by what they are by the definition, in the order in which they came. */
export function openSourceOf(
  all: Catalogue,
  { data }: Entry<'models'>,
): readonly { verdict: OpenSourceVerdict; releases: readonly Release[] }[] {
  const told = data.releases.map((release) => ({ release, verdict: verdictOf(partsOf(all, release)) }));
  return [...Map.groupBy(told, ({ verdict }) => verdict.why).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ verdict: first.verdict, releases: same.map(({ release }) => release) }] : [];
  });
}
