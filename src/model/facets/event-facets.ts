import type { DataOf } from '../entry.ts';
import { vocabulary } from '../vocabulary.ts';
import type { Facet } from './facet.ts';

/** What of an event decides whether a filter shows it. */
export type FilteredEvent = Pick<DataOf<'events'>, 'kind' | 'direction'>;

const directions: readonly { value: FilteredEvent['direction']; label: string }[] = [
  { value: 'out', label: 'Opened' },
  { value: 'part', label: 'Partly opened' },
  { value: 'in', label: 'Closed' },
  { value: 'none', label: 'Neither' },
];

/**
 * What events can be filtered by, in the order of the selects. Every value is offered in every year, so that a choice
 * holds from one year to the next. Who moved and which license are no filters: their own pages list their events.
 */
export function eventFacets(): readonly Facet<FilteredEvent>[] {
  return [
    {
      key: 'kind',
      label: 'Kind of event',
      any: 'Any kind',
      values: vocabulary('event-kinds'),
      offersAll: true,
      of: ({ kind }) => kind,
    },
    {
      key: 'direction',
      label: 'Direction',
      any: 'Any direction',
      values: directions,
      offersAll: true,
      of: ({ direction }) => direction,
    },
  ];
}
