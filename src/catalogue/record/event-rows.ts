import { eventAddress, yearOf } from '../../model/event-places.ts';
import { eventFacets } from '../../model/facets/event-facets.ts';
import { type Facet, valuesOf } from '../../model/facets/facet.ts';
import { sideOfDirection } from '../../model/sides.ts';
import type { EventRow } from '../../model/timeline/event-row.ts';
import { type Catalogue, type Entry, nameOf } from '../catalogue.ts';

type Event = Entry<'events'>;

const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, 'en');
const licensesOf = ({ data }: Event) => [
  ...data.licenses.map(({ id }) => id),
  ...[...data.from, ...data.to].flatMap(({ license }) => license?.id ?? []),
];
const partiesOf = ({ data }: Event) => [...data.companies, ...data.projects].map(({ id }) => id);

/** What all events can be filtered by, in the order of the selects: who, which license, what sort, which way, when. */
export function recordFacets(all: Catalogue): readonly Facet<Event>[] {
  const parties = new Set(all.events.flatMap(partiesOf));
  const licenses = new Set(all.events.flatMap(licensesOf));
  const years = [...new Set(all.events.map(({ data }) => yearOf(data.date)))].reverse();
  const choices = (entries: readonly Parameters<typeof nameOf>[0][], known: ReadonlySet<string>) =>
    entries.flatMap((entry) => (known.has(entry.id) ? { value: entry.id, label: nameOf(entry) } : [])).sort(byLabel);
  return [
    {
      key: 'company',
      label: 'Company or project',
      any: 'Anybody',
      values: choices([...all.companies, ...all.projects], parties),
      of: partiesOf,
    },
    {
      key: 'license',
      label: 'License',
      any: 'Any license',
      values: choices(all.licenses, licenses),
      of: licensesOf,
    },
    ...eventFacets().map((facet): Facet<Event> => ({ ...facet, of: ({ data }) => facet.of(data) })),
    {
      key: 'year',
      label: 'Year',
      any: 'Any year',
      values: years.map((year) => ({ value: year, label: year })),
      of: ({ data }) => yearOf(data.date),
    },
  ];
}

/** All events, the latest first, as the timeline's filters find and draw them. */
export function eventRows(all: Catalogue): EventRow[] {
  const facets = recordFacets(all);
  return all.events
    .map((event) => ({
      date: event.data.date,
      title: event.data.title,
      href: eventAddress(event),
      side: sideOfDirection[event.data.direction],
      values: valuesOf(facets, event),
    }))
    .reverse();
}
