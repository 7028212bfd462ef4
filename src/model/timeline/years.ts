import { type Dated, yearOf } from '../event-places.ts';
import type { Crossing } from './track.ts';

/** A year of the timeline: how many license changes went which way, and how much else happened. */
export interface Year extends Record<Crossing, number> {
  year: string;
  others: number;
}

/** The years in which something happened, the latest first. */
export function yearsOf(
  changes: readonly { event: Dated; track: { crossing: Crossing } }[],
  others: readonly Dated[],
): Year[] {
  const years = new Map<string, Year>();
  const yearFor = ({ data }: Dated) => {
    const year = yearOf(data.date);
    const row = years.get(year) ?? { year, in: 0, out: 0, stayed: 0, others: 0 };
    years.set(year, row);
    return row;
  };
  for (const { event, track } of changes) yearFor(event)[track.crossing] += 1;
  for (const event of others) yearFor(event).others += 1;
  return [...years.values()].sort((a, b) => b.year.localeCompare(a.year, 'en'));
}

/** A year in a sentence or two. */
export function summaryOf({ year, others, ...counts }: Year): string {
  const total = counts.in + counts.out + counts.stayed;
  const rest = others > 0 ? ` ${others} other ${others === 1 ? 'event' : 'events'}.` : '';
  if (total === 0) return `No license change in ${year}.${rest}`;
  const who = (count: number) => (total === 1 ? 'it' : `${count}`);
  const ways = [
    counts.in > 0 && `${who(counts.in)} left open licenses`,
    counts.out > 0 && `${who(counts.out)} came to ${counts.in > 0 ? 'them' : 'open licenses'}`,
    counts.stayed > 0 && `${who(counts.stayed)} stayed on ${counts.stayed === 1 ? 'its' : 'their'} side`,
  ].filter(Boolean);
  return `${total} license ${total === 1 ? 'change' : 'changes'} in ${year}: ${ways.join(', ')}.${rest}`;
}

/** How many events a page about a company, project or license lists; their years list the others. */
export const mostListed = 8;

/** The latest events, at most so many, and in which years the earlier ones are. Both oldest first, as the events are. */
export function latestOf<E extends Dated>(
  events: readonly E[],
  most = mostListed,
): { latest: readonly E[]; earlier: { year: string; count: number }[] } {
  const at = Math.max(0, events.length - most);
  const years = Map.groupBy(events.slice(0, at), ({ data }) => yearOf(data.date));
  return { latest: events.slice(at), earlier: [...years].map(([year, of]) => ({ year, count: of.length })) };
}
