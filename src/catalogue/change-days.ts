import { changesAddress, kindAddress, kindOfChange } from '../model/change-places.ts';
import { pageCollections } from '../model/collections.ts';
import { kinds } from '../model/kinds.ts';
import { isOutgrown } from '../model/outgrown.ts';
import { shownDate } from '../model/shown-dates.ts';
import type { Entry, Link } from './catalogue.ts';

/** A page that tells what changed: on a day, or on one kind of pages that day. */
export interface ChangesPage {
  /** YYYY-MM-DD. */
  date: string;
  address: string;
  /** As links call it: "29 Nov 2026", "Licenses, 29 Nov 2026". */
  label: string;
  /** What of its day it tells: "Licenses". */
  part: string | undefined;
  changes: readonly Entry<'changes'>[];
  /** The pages that tell it instead, where it is too much for this one; it leads on to those. */
  parts: readonly ChangesPage[];
}

type Changes = readonly Entry<'changes'>[];

function partsOf(date: string, changes: Changes): ChangesPage[] {
  return pageCollections.flatMap((collection) => {
    const ofKind = changes.filter((change) => kindOfChange(change) === collection);
    if (ofKind.length === 0) return [];
    const part = kinds[collection].many;
    const words = { label: `${part}, ${shownDate(date)}`, part };
    return [{ date, address: kindAddress(date, collection), ...words, changes: ofKind, parts: [] }];
  });
}

/** The pages of the days on which something changed, the latest first. */
export function changeDays(changes: Changes, isDivided = isOutgrown): ChangesPage[] {
  return [...Map.groupBy(changes, ({ data }) => data.date)]
    .map(([date, ofDay]): ChangesPage => {
      const address = changesAddress(date);
      const parts = isDivided(address) ? partsOf(date, ofDay) : [];
      return { date, address, label: shownDate(date), part: undefined, changes: ofDay, parts };
    })
    .sort((a, b) => b.date.localeCompare(a.date, 'en'));
}

/** The pages that tell changes themselves, in the order in which readers turn from one to the next. */
export function changeLists(days: readonly ChangesPage[]): ChangesPage[] {
  return days.flatMap((day) => (day.parts.length > 0 ? day.parts : [day]));
}

/** The latest days, as many as hold no more changes than `most`, and at least one; then the days before them. */
export function latestDays(
  days: readonly ChangesPage[],
  most: number,
): [latest: ChangesPage[], earlier: ChangesPage[]] {
  let listed = 0;
  const found = days.findIndex(({ changes }, at) => {
    listed += changes.length;
    return at > 0 && listed > most;
  });
  const end = found === -1 ? days.length : found;
  return [days.slice(0, end), days.slice(end)];
}

/** The id of a day's heading among the latest. */
export const idOfDay = (date: string): string => `on-${date}`;

/** Finds the page of a day by the id that its heading had while it was among the latest. */
export function pageOfDay(earlier: readonly ChangesPage[]): (id: string) => Link | undefined {
  const pages = new Map(earlier.map(({ date, address, label }) => [idOfDay(date), { href: address, label }]));
  return (id) => pages.get(id);
}
