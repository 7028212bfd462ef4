import { laneOf, type Track, trackOf } from '../model/timeline/track.ts';
import { type Catalogue, type Entry, entryOf } from './catalogue.ts';

/** A license change, drawn. */
export interface LicenseChange {
  event: Entry<'events'>;
  track: Track;
}

/** The events of the timeline, oldest first: license changes that can be drawn, and everything else. */
export function licenseChangesAndOthers(all: Catalogue): { changes: LicenseChange[]; others: Entry<'events'>[] } {
  type Step = Entry<'events'>['data']['from'][number];
  const laneOfStep = (step: Step) => {
    if (!step.license) return step.lane ?? 'closed';
    return laneOf(entryOf(all, step.license).data);
  };
  const rows = all.events.map((event) => ({
    event,
    track: trackOf(event.data.from.map(laneOfStep), event.data.to.map(laneOfStep)),
  }));
  return {
    changes: rows.flatMap(({ event, track }) => (track ? [{ event, track }] : [])),
    others: rows.flatMap(({ event, track }) => (track ? [] : [event])),
  };
}
