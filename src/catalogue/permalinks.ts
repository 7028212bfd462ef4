import { readFileSync } from 'node:fs';

const addresses = (): Record<string, readonly string[]> =>
  (JSON.parse(readFileSync('content/permalinks.json', 'utf8')) as { addresses: Record<string, string[]> }).addresses;

/** Every id that was ever published at an address, whether it still stands there or not. */
export function publishedIds(address: string): readonly string[] {
  return addresses()[address] ?? [];
}
