import addresses from './outgrown.json' with { type: 'json' };

/**
 * Lists that outgrew the weight of a page: pages of smaller parts list what they held. Written down, not counted: a limit on the
 * number of rows would move all of them on the day one more is added. The page that the weight check names is added to the file,
 * and leads on from every id it had, see `moved.ts`. None is ever taken out.
 */
const outgrown: ReadonlySet<string> = new Set(addresses);

/** Whether the page of a list at an address leads on to its parts. */
export const isOutgrown = (address: string): boolean => outgrown.has(address);

/** Those of the lists in whose folder one of these addresses is: `/sources/press/a-c/`, where `/sources/press/a/` is. */
export const outgrownAmong = (live: readonly string[]): string[] =>
  [...outgrown].filter((list) => live.some((address) => address.startsWith(list.replace(/[^/]+\/$/, ''))));
