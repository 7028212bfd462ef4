import { type Catalogue, type Entry, linkTo, type PageEntry, urlOf } from '../../catalogue/catalogue.ts';
import { changesOf, eventsOf } from '../../catalogue/uses.ts';
import { changesAddress } from '../../model/change-places.ts';
import { yearAddress, yearOf } from '../../model/event-places.ts';
import { shownDate } from '../../model/shown-dates.ts';

/** Something to read about: a change of what pages say, or an event of the record. */
export interface FeedItem {
  /** What a feed reader knows it by: its first address, which stays when a list outgrows its page and it moves to a part. */
  id: string;
  /** Address on the site, with the place on its page; never that of another item. */
  address: string;
  title: string;
  /** The first day that its date can mean, YYYY-MM-DD. */
  day: string;
  text: string;
  kind: 'change' | 'event';
}

/** How many items a feed holds; readers keep what they have read. */
const most = 50;

/** What changed and what happened, about one page or about all, the newest first. */
export function feedItems(all: Catalogue, page?: PageEntry): FeedItem[] {
  const changes = page ? changesOf(all, page) : all.changes;
  const events = page ? eventsOf(all, page) : all.events;
  return [...changes.map((change) => ofChange(all, change)), ...events.map(ofEvent)]
    .sort((a, b) => b.day.localeCompare(a.day, 'en') || a.address.localeCompare(b.address, 'en'))
    .slice(0, most);
}

function ofChange(all: Catalogue, change: Entry<'changes'>): FeedItem {
  const { title, what, why, date, pages } = change.data;
  const named = pages.map((ref) => linkTo(all, ref).label).join(', ');
  const id = `${changesAddress(date)}#${change.id}`;
  return { id, address: urlOf(change), title, day: date, text: `${what} ${why} Pages: ${named}.`, kind: 'change' };
}

function ofEvent(event: Entry<'events'>): FeedItem {
  const { title, date, followed } = event.data;
  const [year, month = '01', day = '01'] = date.split('-');
  return {
    id: `${yearAddress(yearOf(date))}#${event.id}`,
    address: urlOf(event),
    title,
    day: `${year}-${month}-${day}`,
    text: [`${shownDate(date)}.`, title, followed].filter(Boolean).join(' '),
    kind: 'event',
  };
}
