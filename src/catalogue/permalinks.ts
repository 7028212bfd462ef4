import { type Permalinks, readPermalinks } from '../model/permalinks.ts';
import { permalinksText } from '../model/permalinks-text.ts';

let read: Permalinks | undefined;

/** Every id that was ever published at an address, whether it still stands there or not. */
export function publishedIds(address: string): readonly string[] {
  read ??= readPermalinks(permalinksText());
  return read.addresses[address] ?? [];
}
