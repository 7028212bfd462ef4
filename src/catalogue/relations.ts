import type { PageCollection, Reference } from '../model/collections.ts';
import { addressOf, type Catalogue, type Entry, type Link, linkTo, nameOf, type PageEntry } from './catalogue.ts';

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

const same = (a: Reference | undefined, b: Reference) => a?.collection === b.collection && a.id === b.id;

/** Everybody an event is about. */
export function partiesOf(all: Catalogue, event: Entry<'events'>): Party[] {
  const { companies, projects, parties } = event.data;
  return [...[...companies, ...projects].map((ref) => linkTo(all, ref)), ...parties.map((label) => ({ label }))];
}

/** Events that name the page: as company, project or license, before or after. */
export function eventsOf(all: Catalogue, ref: Reference<PageCollection>): Entry<'events'>[] {
  return all.events.filter(({ data }) =>
    [
      ...data.companies,
      ...data.projects,
      ...data.licenses,
      ...data.from.map((step) => step.license),
      ...data.to.map((step) => step.license),
    ].some((named) => same(named, ref)),
  );
}

/** Somebody's use of something, with its source. */
export interface Use {
  party: Party;
  what: string;
  date?: string;
  license?: Party;
  source: string;
}

/** Who publishes under a license: read from companies, projects and the license's own list of names. */
export function usersOf(all: Catalogue, license: Entry<'licenses'>): Use[] {
  const ref: Reference = { collection: 'licenses', id: license.id };
  const byCompanies = all.companies.flatMap((company) =>
    company.data.opened
      .filter((row) => same(row.license, ref))
      .map((row) => ({
        party: linkTo(all, { collection: 'companies', id: company.id }),
        what: row.artefact,
        date: row.date,
        source: row.source.id,
      })),
  );
  const byProjects = all.projects
    .filter((project) => same(project.data.license, ref))
    .map((project) => ({
      party: linkTo(all, { collection: 'projects', id: project.id }),
      what: project.data.summary,
      date: project.data.started,
      source: project.data.source.id,
    }));
  const byName = license.data.usedBy.map((row) => ({
    party: { label: row.name },
    what: row.what,
    source: row.source.id,
  }));
  return [...byCompanies, ...byProjects, ...byName];
}

/** License changes away from a license. */
export function departuresFrom(all: Catalogue, license: Reference<'licenses'>): Entry<'events'>[] {
  return all.events.filter(
    ({ data }) =>
      data.from.some((step) => same(step.license, license)) && !data.to.some((step) => same(step.license, license)),
  );
}

/** Who opened a layer: read from companies and the layer's own list of names, oldest first. */
export function openersOf(all: Catalogue, layer: Entry<'layers'>): (Use & { date: string; license: Party })[] {
  const ref: Reference = { collection: 'layers', id: layer.id };
  const byCompanies = all.companies.flatMap((company) =>
    company.data.opened
      .filter((row) => same(row.layer, ref))
      .map((row) => ({
        party: linkTo(all, { collection: 'companies', id: company.id }),
        what: row.artefact,
        date: row.date,
        license: licenseOf(all, row),
        source: row.source.id,
      })),
  );
  const byName = layer.data.openedBy.map((row) => ({
    party: { label: row.name },
    what: row.what,
    date: row.date,
    license: { label: row.license },
    source: row.source.id,
  }));
  return [...byCompanies, ...byName].sort((a, b) => a.date.localeCompare(b.date));
}

/** Every reference anywhere inside an entry's data. */
function referencesIn(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('collection' in value && 'id' in value) return [value as Reference];
  return Object.values(value).flatMap(referencesIn);
}

/** Pages whose fields refer to this one, in the order of the navigation. */
export function pagesNaming(all: Catalogue, page: PageEntry): Link[] {
  const ref: Reference = { collection: page.collection, id: page.id };
  const pages: PageEntry[] = [
    ...all.guides,
    ...all.patterns,
    ...all.layers,
    ...all.licenses,
    ...all.companies,
    ...all.projects,
    ...all.mistakes,
  ];
  return pages
    .filter((other) => other !== page && referencesIn(other.data).some((named) => same(named, ref)))
    .map((other) => ({ href: addressOf({ collection: other.collection, id: other.id }), label: nameOf(other) }));
}
