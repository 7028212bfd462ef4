import type { Openness } from '../../model/schemas/license.ts';
import { type Side, sideOfOpenness } from '../../model/sides.ts';
import { term } from '../../model/vocabulary.ts';
import { type Catalogue, type Entry, entryOf, linkTo } from '../catalogue.ts';
import { opennessOf, type Release, weightsOf } from '../model-terms.ts';
import { opennessInWords } from '../model-words.ts';
import { licenseOf, type Party, partyOf } from '../parties.ts';

/** One part of a release against the line. */
export interface SpectrumCell {
  side: Side;
  word: string;
  /** The licenses it is under, with their pages. */
  licenses: readonly Party[];
}

/** A release and what of it can be had: weights, the code that trained them, training data. */
export interface SpectrumRow {
  name: string;
  /** The page that its cells are read from, and that has the sources. */
  href: string;
  publisher: Party;
  /** Empty where no date is known, and for what was never published. */
  released: string;
  weights: SpectrumCell;
  code: SpectrumCell;
  data: SpectrumCell;
}

/** The parts of a release in the order of the columns. */
export const spectrumParts = ['weights', 'code', 'data'] as const;

const held: SpectrumCell = { side: 'held', word: 'Held', licenses: [] };
const inPart: SpectrumCell = { side: 'part', word: 'In part', licenses: [] };
const notSeen: SpectrumCell = { side: 'unclear', word: 'None seen', licenses: [] };

/** The layer that a company's closed models lie on. */
const modelLayer = 'frontier-weights';

const ofData = {
  open: { side: 'open', word: 'Open data', licenses: [] },
  part: inPart,
  closed: held,
} as const satisfies Record<NonNullable<Release['data']>['open'], SpectrumCell>;

/** How open a part is under these licenses; `word` in place of the label of its openness. */
function licensed(openness: Openness | undefined, licenses: readonly Party[], word?: string): SpectrumCell {
  return openness
    ? { side: sideOfOpenness[openness], word: word ?? term('openness', openness).label, licenses }
    : { side: 'unclear', word: 'Not rated', licenses };
}

/** The training code stands under the license that the code of the release has, where one is known. */
function codeOf(all: Catalogue, { code, trainingCode }: Release): SpectrumCell {
  if (!trainingCode) return notSeen;
  if (trainingCode.open !== 'open') return trainingCode.open === 'part' ? inPart : held;
  const openness = code?.license && entryOf(all, code.license).data.openness;
  return licensed(
    openness,
    code ? [licenseOf(all, code)] : [],
    openness === 'open-weights' ? 'Other terms' : undefined,
  );
}

/** The release of which most is known, of several the newest. */
function told(releases: readonly Release[]): Release | undefined {
  const known = ({ trainingCode, data }: Release) => Number(trainingCode !== undefined) + Number(data !== undefined);
  const order = (a: Release, b: Release) =>
    known(b) - known(a) || (b.released ?? '').localeCompare(a.released ?? '', 'en');
  return [...releases].sort(order)[0];
}

function rowOfLine(all: Catalogue, line: Entry<'models'>): SpectrumRow[] {
  const release = told(line.data.releases);
  if (!release) return [];
  const terms = weightsOf(all, release);
  const openness = opennessOf(terms);
  return [
    {
      name: release.name,
      href: linkTo(all, line).href,
      publisher: partyOf(all, line.data.publisher),
      released: release.released ?? '',
      weights: licensed(
        openness,
        terms.map(({ party }) => party),
        openness && opennessInWords(openness),
      ),
      code: codeOf(all, release),
      data: release.data ? ofData[release.data.open] : notSeen,
    },
  ];
}

/** What a company sells and keeps: the first thing on the layer of large models that it holds. */
function rowOfCompany(all: Catalogue, company: Entry<'companies'>): SpectrumRow[] {
  const kept = company.data.closed.find(({ layer }) => layer?.id === modelLayer);
  const link = linkTo(all, company);
  const row = {
    href: `${link.href}#ledger`,
    publisher: link,
    released: '',
    weights: held,
    code: notSeen,
    data: notSeen,
  };
  return kept ? [{ name: kept.artefact, ...row }] : [];
}

const count = (row: SpectrumRow, side: Side) => spectrumParts.filter((part) => row[part].side === side).length;

/**
 * Releases by how many of their parts stand right of the line, then across it; first the newest. `lines` are lines of
 * models, of each the release of which most is known; `companies` hold a model and publish none of it.
 */
export function spectrumOf(
  all: Catalogue,
  { lines, companies }: { lines: readonly string[]; companies: readonly string[] },
): SpectrumRow[] {
  const rows = [
    ...lines.flatMap((id) => rowOfLine(all, entryOf(all, { collection: 'models', id }))),
    ...companies.flatMap((id) => rowOfCompany(all, entryOf(all, { collection: 'companies', id }))),
  ];
  return rows.sort(
    (a, b) =>
      count(b, 'open') - count(a, 'open') ||
      count(b, 'part') - count(a, 'part') ||
      b.released.localeCompare(a.released, 'en'),
  );
}
