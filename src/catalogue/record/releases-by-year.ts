import { yearOf } from '../../model/event-places.ts';
import { type Side, sideOfOpenness } from '../../model/sides.ts';
import { type Catalogue, type Entry, type Link, linkTo } from '../catalogue.ts';
import { modelsOf, opennessOf, termsGroupsOf } from '../model-terms.ts';
import { eventsOf } from '../uses.ts';

/** How many releases of a company in a year stand on which side of the line. */
export type YearOfReleases = Record<Exclude<Side, 'unclear'>, number>;

/** A company's releases by year, the latest first. */
export interface CompanyReleases {
  company: Link;
  years: readonly YearOfReleases[];
}

const none = (): YearOfReleases => ({ open: 0, part: 0, held: 0 });

/** The sides of a company's releases of models with their years, and of what it closed. */
function releasesOf(all: Catalogue, company: Entry<'companies'>): { year: string; side: keyof YearOfReleases }[] {
  const released = modelsOf(all, company).flatMap((line) =>
    termsGroupsOf(all, line).flatMap(({ terms, releases }) => {
      const openness = opennessOf(terms);
      const side = openness && sideOfOpenness[openness];
      if (!side || side === 'unclear') return [];
      return releases.flatMap((release) => (release.released ? { year: yearOf(release.released), side } : []));
    }),
  );
  const closed = eventsOf(all, company)
    .filter(({ data }) => data.kind === 'closing' || (data.kind === 'release' && data.direction === 'in'))
    .map(({ data }) => ({ year: yearOf(data.date), side: 'held' as const }));
  return [...released, ...closed];
}

/**
 * What companies released, by year: open, with strings, and held. Held is what may be used for research only, and what an
 * event says was closed; nobody has counted the models that were never shown.
 *
 * @param most How many companies, those with most releases.
 */
export function releasesByYear(all: Catalogue, most: number): { years: string[]; companies: CompanyReleases[] } {
  const found = all.companies
    .map((company) => ({ company, releases: releasesOf(all, company) }))
    .filter(({ company }) => modelsOf(all, company).length > 0)
    .sort((a, b) => b.releases.length - a.releases.length)
    .slice(0, most);
  const years = [...new Set(found.flatMap(({ releases }) => releases.map(({ year }) => year)))].sort().reverse();
  const companies = found.map(({ company, releases }) => ({
    company: linkTo(all, company),
    years: years.map((year) => {
      const counts = none();
      for (const release of releases) if (release.year === year) counts[release.side] += 1;
      return counts;
    }),
  }));
  return { years, companies };
}
