import { type Permalinks, readPermalinks } from '../model/permalinks.ts';
import { permalinksText } from '../model/permalinks-text.ts';
import { type MovedPart, movedParts } from '../model/redirects.ts';

let read: Permalinks | undefined;
let parts: ReadonlyMap<string, readonly MovedPart[]> | undefined;

/** Every address and id that was ever published, and what moved. */
export function permalinks(): Permalinks {
  read ??= readPermalinks(permalinksText());
  return read;
}

/** Every id that was ever published at an address, whether it still stands there or not. */
export function publishedIds(address: string): readonly string[] {
  return permalinks().addresses[address] ?? [];
}

/** The parts of a page that a row sends elsewhere. */
export function partsSentFrom(address: string): readonly MovedPart[] {
  parts ??= movedParts(permalinks().redirects);
  return parts.get(address) ?? [];
}
