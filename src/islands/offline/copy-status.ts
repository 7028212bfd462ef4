import { shownDate } from '../../model/shown-dates.ts';

/** How far this device has a copy of the site. */
export type CopyStatus =
  /** The browser has no service workers here. */
  | { readonly kind: 'unable' }
  | { readonly kind: 'none' }
  | { readonly kind: 'coming'; readonly kept: number; readonly of: number }
  /** Since when, as YYYY-MM-DD; null where the browser forgot. */
  | { readonly kind: 'kept'; readonly since: string | null }
  /** Some files came, then the network or the space on the device gave out. */
  | { readonly kind: 'part' }
  /** The browser would not remove it. */
  | { readonly kind: 'stuck' };

/** What readers see of it. */
export interface CopyStatusText {
  /** Is spoken as well: the same from the first file to the last but one. */
  readonly sentence: string;
  /** How many files are there, beside the bar; where none are coming, nothing. */
  readonly count?: string;
  /** The name of the button that keeps, where there is one. */
  readonly keep?: string;
  /** Whether there is something to remove. */
  readonly remove: boolean;
}

/** Says in words how far this device has a copy of the site. */
export function textOfStatus(status: CopyStatus): CopyStatusText {
  switch (status.kind) {
    case 'unable':
      return {
        sentence:
          'This browser keeps no site here: it has no service workers, or the address does not begin with https.',
        remove: false,
      };
    case 'none':
      return { sentence: 'Nothing is kept on this device.', keep: 'Keep for offline', remove: false };
    case 'coming':
      return {
        sentence: 'Downloading…',
        count: status.of > 0 ? `${status.kept} of ${status.of} files` : 'Starting…',
        remove: false,
      };
    case 'kept':
      return {
        sentence: status.since ? `Kept since ${shownDate(status.since)}.` : 'Kept on this device.',
        remove: true,
      };
    case 'part':
      return {
        sentence:
          'Not all files came: the network or the space on this device gave out. What came is not asked for again.',
        keep: 'Continue download',
        remove: true,
      };
    case 'stuck':
      return {
        sentence: 'The copy could not be removed. Deleting the data of this site in your browser removes it.',
        remove: true,
      };
  }
}

/** Whether a cache of this host holds files of the site whose pages stand under `scope`; Workbox names it after that. */
export function isCacheOf(scope: string, cache: string): boolean {
  return cache.startsWith('workbox-') && cache.endsWith(`-${scope}`);
}
