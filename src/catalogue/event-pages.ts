import { partOf, type YearPart, type YearStep, yearAddress, yearOf, yearSteps } from '../model/event-places.ts';
import { isOutgrown } from '../model/outgrown.ts';
import type { Entry } from './catalogue.ts';
import type { LicenseChange } from './license-changes.ts';

/** A page that lists events: those of a year, of a quarter of one, or of a month. */
export interface EventsPage {
  address: string;
  year: string;
  /** What it covers: "year", "quarter", "month". */
  word: string;
  /** As links call it: "2024", "January to March 2024". */
  label: string;
  /** As it stands in a sentence: "2024", "the first quarter of 2024". */
  when: string;
  /** The pages it is a part of, the year first. */
  within: readonly { address: string; label: string }[];
  changes: readonly LicenseChange[];
  others: readonly Entry<'events'>[];
  /** The pages that list them instead, where they are too many for this one; it leads on to those. */
  parts: readonly EventsPage[];
}

type Events = Pick<EventsPage, 'changes' | 'others'>;
/** Whether a page outgrew its weight, by its address. */
type IsDivided = (address: string) => boolean;

const datesOf = ({ changes, others }: Events) =>
  [...changes.map(({ event }) => event), ...others].map(({ data }) => data.date);

const those = ({ changes, others }: Events, fits: (date: string) => boolean): Events => ({
  changes: changes.filter(({ event }) => fits(event.data.date)),
  others: others.filter(({ data }) => fits(data.date)),
});

type Whole = Omit<EventsPage, 'parts'>;

function partsOf(whole: Whole, isDivided: IsDivided, [step, ...later]: readonly YearStep[]): EventsPage[] {
  if (!step || !isDivided(whole.address)) return [];
  const pageOf = (part: YearPart): EventsPage[] => {
    const events = those(whole, (date) => partOf(step, date) === part);
    if (datesOf(events).length === 0) return [];
    const page: Whole = {
      ...events,
      address: `${whole.address}${part.slug}/`,
      year: whole.year,
      word: step.word,
      label: `${part.label} ${whole.year}`,
      when: `${part.phrase} ${whole.year}`,
      within: [...whole.within, { address: whole.address, label: whole.label }],
    };
    return [{ ...page, parts: partsOf(page, isDivided, later) }];
  };
  return step.parts.flatMap(pageOf);
}

/** The pages of the years in which something happened, the latest first. */
export function eventPages(events: Events, isDivided: IsDivided = isOutgrown): EventsPage[] {
  const years = [...new Set(datesOf(events).map(yearOf))].sort().reverse();
  return years.map((year) => {
    const ofYear = those(events, (date) => yearOf(date) === year);
    const page: Whole = {
      ...ofYear,
      address: yearAddress(year),
      year,
      word: 'year',
      label: year,
      when: year,
      within: [],
    };
    return { ...page, parts: partsOf(page, isDivided, yearSteps) };
  });
}

/** The pages that list events themselves, the latest first. */
export function eventLists(pages: readonly EventsPage[]): EventsPage[] {
  return pages.flatMap((page) => (page.parts.length > 0 ? eventLists(page.parts.toReversed()) : [page]));
}
