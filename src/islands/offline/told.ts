import { shownDate } from '../../model/shown-dates.ts';

/** How far this device keeps the site. */
export type Keeping =
  /** The browser has no service workers here. */
  | { readonly kind: 'unable' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'coming'; readonly kept: number; readonly of: number }
  /** Since when, as YYYY-MM-DD; null where the browser forgot. */
  | { readonly kind: 'kept'; readonly since: string | null }
  /** Some files came, then the network or the space on the device gave out. */
  | { readonly kind: 'part' };

/** What readers see of it: a sentence, the name of the button that keeps, whether there is something to remove. */
export interface Told {
  readonly sentence: string;
  readonly keep?: string;
  readonly remove: boolean;
}

/** Says in words how far this device keeps the site. */
export function told(state: Keeping): Told {
  switch (state.kind) {
    case 'unable':
      return {
        sentence:
          'This browser keeps no site here: it has no service workers, or the address does not begin with https.',
        remove: false,
      };
    case 'nothing':
      return { sentence: 'Nothing is kept on this device.', keep: 'Keep for offline', remove: false };
    case 'coming':
      return {
        sentence: state.of > 0 ? `Keeping ${state.kept} of ${state.of} files.` : 'Keeping begins.',
        remove: false,
      };
    case 'kept':
      return {
        sentence: state.since ? `Kept since ${shownDate(state.since)}.` : 'Kept on this device.',
        remove: true,
      };
    case 'part':
      return {
        sentence:
          'Not all files came: the network or the space on this device gave out. What came is not asked for again.',
        keep: 'Go on keeping',
        remove: true,
      };
  }
}

/** Whether a cache of this host holds files of the site whose pages stand under `scope`; Workbox names it after that. */
export function isCacheOf(scope: string, cache: string): boolean {
  return cache.startsWith('workbox-') && cache.endsWith(`-${scope}`);
}
