import { quarterAddress, quarterOf, quarters, yearAddress, yearOf } from '../model/event-places.ts';
import { isOutgrown } from '../model/outgrown.ts';
import type { Entry } from './catalogue.ts';
import type { LicenseChange } from './license-changes.ts';

/** A page that lists events: those of a year, or of a quarter of one. */
export interface EventsPage {
  address: string;
  year: string;
  /** As links call it: "2024", "January to March 2024". */
  label: string;
  /** As it stands in a sentence: "2024", "the first quarter of 2024". */
  when: string;
  changes: readonly LicenseChange[];
  others: readonly Entry<'events'>[];
  /** The pages that list them instead, where they are too many for this one; it leads on to those. */
  parts: readonly EventsPage[];
}

type Events = Pick<EventsPage, 'changes' | 'others'>;

const datesOf = ({ changes, others }: Events) =>
  [...changes.map(({ event }) => event), ...others].map(({ data }) => data.date);

const those = ({ changes, others }: Events, fits: (date: string) => boolean): Events => ({
  changes: changes.filter(({ event }) => fits(event.data.date)),
  others: others.filter(({ data }) => fits(data.date)),
});

function quartersOf(year: string, events: Events): EventsPage[] {
  return quarters.flatMap((quarter) => {
    const ofQuarter = those(events, (date) => quarterOf(date) === quarter);
    if (datesOf(ofQuarter).length === 0) return [];
    const words = { label: `${quarter.months} ${year}`, when: `the ${quarter.slug.replace('-', ' ')} of ${year}` };
    return [{ ...ofQuarter, ...words, address: quarterAddress(year, quarter), year, parts: [] }];
  });
}

/** The pages of the years in which something happened, the latest first. */
export function eventPages(events: Events, isDivided = isOutgrown): EventsPage[] {
  const years = [...new Set(datesOf(events).map(yearOf))].sort().reverse();
  return years.map((year) => {
    const ofYear = those(events, (date) => yearOf(date) === year);
    const address = yearAddress(year);
    const parts = isDivided(address) ? quartersOf(year, ofYear) : [];
    return { ...ofYear, address, year, label: year, when: year, parts };
  });
}

/** The pages that list events themselves, the latest first. */
export function eventLists(pages: readonly EventsPage[]): EventsPage[] {
  return pages.flatMap((page) => (page.parts.length > 0 ? page.parts.toReversed() : [page]));
}
