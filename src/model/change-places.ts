import type { PageCollection } from './collections.ts';
import { isOutgrown } from './outgrown.ts';

/** What decides where a change is read. */
export interface Dated {
  id: string;
  data: { date: string; pages: readonly { collection: PageCollection }[] };
}

/** The address of the page that tells what changed on a day, YYYY-MM-DD. */
export function changesAddress(day: string): string {
  return `/changes/${day}/`;
}

/** The address of the page of changes to one kind of pages, where the day outgrew its own. */
export function kindAddress(day: string, collection: PageCollection): string {
  return `${changesAddress(day)}${collection}/`;
}

/** The kind of pages under which a change is listed: that of the page it names first. */
export function kindOfChange({ data: { pages } }: Dated): PageCollection | undefined {
  return pages[0]?.collection;
}

/** Where a change is read. The name of its file begins with its day. */
export function changeAddress(change: Dated): string {
  const { id, data } = change;
  const ofDay = changesAddress(data.date);
  const kind = kindOfChange(change);
  return `${kind && isOutgrown(ofDay) ? kindAddress(data.date, kind) : ofDay}#${id}`;
}
