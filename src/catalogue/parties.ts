import type { Reference } from '../model/collections.ts';
import { type Catalogue, type Entry, type Link, linkTo } from './catalogue.ts';

/** Somebody: a link where they have a page, else a name. */
export type Party = Link | { href?: undefined; label: string };

/** The fields of a row that names one party. */
export interface PartyRow {
  company?: Reference<'companies'> | undefined;
  project?: Reference<'projects'> | undefined;
  name?: string | undefined;
}

/** Who a row is about. */
export function partyOf(all: Catalogue, row: PartyRow): Party {
  const ref = row.company ?? row.project;
  return ref ? linkTo(all, ref) : { label: row.name ?? '' };
}

/** A license a row names: a link where it has a page, else its name. */
export function licenseOf(
  all: Catalogue,
  row: { license?: Reference<'licenses'> | undefined; licenseName?: string | undefined; name?: string | undefined },
): Party {
  return row.license ? linkTo(all, row.license) : { label: row.licenseName ?? row.name ?? '' };
}

/** The layer a row names: a link where it is one of ours, else in words. */
export function layerOf(
  all: Catalogue,
  row: { layer?: Reference<'layers'> | undefined; layerName?: string | undefined },
): Party {
  return row.layer ? linkTo(all, row.layer) : { label: row.layerName ?? '' };
}

/** Everybody an event is about. */
export function partiesOf(all: Catalogue, event: Entry<'events'>): Party[] {
  const { companies, projects, parties } = event.data;
  return [...[...companies, ...projects].map((ref) => linkTo(all, ref)), ...parties.map((label) => ({ label }))];
}

/** What an event is about: a link where that is one line of models with a page. */
export function subjectOf(all: Catalogue, event: Entry<'events'>): Party {
  const { subject, title, models } = event.data;
  const [line] = models;
  const label = subject ?? title;
  return line && models.length === 1 ? { href: linkTo(all, line).href, label } : { label };
}
