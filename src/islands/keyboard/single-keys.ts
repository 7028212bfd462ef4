import { readStored, removeStored, store } from '../storage.ts';

const key = 'single-keys';
const off = 'off';

/** The choice made on this page, where it could not be stored. */
let unstored: boolean | undefined;

/** Whether a key by itself may be a shortcut (WCAG 2.1.4), as the reader chose in any tab. */
export function singleKeysAllowed(): boolean {
  return unstored ?? readStored(key) !== off;
}

/** Keeps the reader's choice on this device; where it cannot be stored, until the page is left. */
export function allowSingleKeys(allowed: boolean): void {
  const isStored = allowed ? removeStored(key) : store(key, off);
  unstored = isStored ? undefined : allowed;
}
