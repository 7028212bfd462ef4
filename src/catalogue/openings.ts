import { isFree } from '../model/sides.ts';
import { type Catalogue, type Entry, entryOf, linkTo } from './catalogue.ts';
import { opennessOf, termsGroupsOf } from './model-terms.ts';
import { licenseOf, type Party } from './parties.ts';

export type OpenedRow = Entry<'companies'>['data']['opened'][number];

/** Something published, as pages show it, whether its row says all of it or names a line of models that does. */
export interface Opened {
  what: string;
  /** The page of what was published, where it has one. */
  page?: string;
  license: Party;
  /** Empty where no date is known. */
  date: string;
  source: string;
  /** Secondary where a release it names is known from others only. */
  confidence: 'primary' | 'secondary';
  /** Whether anyone may use it for anything; undefined where the license has no page. */
  free: boolean | undefined;
}

/** What a row of a company's `opened` says. */
export function openedOf(all: Catalogue, row: OpenedRow): Opened {
  if (row.model) return openedModel(all, entryOf(all, row.model), row.release);
  const { openness } = row.license ? entryOf(all, row.license).data : {};
  return {
    what: row.artefact ?? '',
    license: licenseOf(all, row),
    date: row.date ?? '',
    source: row.source?.id ?? '',
    confidence: 'primary',
    free: openness && isFree(openness),
  };
}

/** A line of models, or one release of it. */
function openedModel(all: Catalogue, model: Entry<'models'>, release: string | undefined): Opened {
  const meant = model.data.releases.filter(({ name }) => release === undefined || name === release);
  const groups = termsGroupsOf(all, { ...model, data: { ...model.data, releases: meant } });
  const [only] = groups;
  const page = linkTo(all, { collection: 'models', id: model.id });
  const several = { href: page.href, label: `${groups.length} licenses` };
  const license = groups.length === 1 && only?.terms.length === 1 ? only.terms[0]?.party : undefined;
  return {
    what: release ?? model.data.title,
    page: page.href,
    license: license ?? (groups.length === 1 ? { href: page.href, label: 'License and that of its base' } : several),
    date: meant.flatMap(({ released }) => released ?? []).sort()[0] ?? '',
    source: meant[0]?.sources[0]?.id ?? '',
    confidence: meant.some(({ confidence }) => confidence === 'secondary') ? 'secondary' : 'primary',
    free: groups.every(({ terms }) => isFree(opennessOf(terms))),
  };
}
