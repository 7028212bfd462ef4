import { readFileSync } from 'node:fs';
import { type Permalinks, permalinksFile, readPermalinks } from '../model/permalinks.ts';

let read: Permalinks | undefined;

/** Every id that was ever published at an address, whether it still stands there or not. */
export function publishedIds(address: string): readonly string[] {
  read ??= readPermalinks(readFileSync(permalinksFile, 'utf8'));
  return read.addresses[address] ?? [];
}
