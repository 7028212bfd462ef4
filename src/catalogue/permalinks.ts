import { readFileSync } from 'node:fs';
import { type Permalinks, permalinksFile, readPermalinks } from '../model/permalinks.ts';
import { type MovedPart, movedParts } from '../model/redirects.ts';

let read: Permalinks | undefined;
let parts: ReadonlyMap<string, readonly MovedPart[]> | undefined;

/** Every address and id that was ever published, and what moved. */
export function permalinks(): Permalinks {
  read ??= readPermalinks(readFileSync(permalinksFile, 'utf8'));
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
