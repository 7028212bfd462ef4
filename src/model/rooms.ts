import { dataCollections, pageCollections } from './collections.ts';
import { kinds } from './kinds.ts';

/** A room of the site: a page that lists what there is of a kind. */
export interface Room {
  href: `/${string}/`;
  label: string;
  /** What a reader finds there, in one line. */
  holds: string;
}

/** The rooms in the order of the navigation. */
export const rooms: readonly Room[] = [
  ...pageCollections.map((name): Room => ({ href: `/${name}/`, label: kinds[name].many, holds: kinds[name].holds })),
  ...dataCollections.flatMap((name): Room[] => {
    const { room, many } = kinds[name];
    return room ? [{ ...room, label: many }] : [];
  }),
];
