import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The address of every page of the built site, as its sitemap has it. */
export function sitemap(): string[] {
  const file = fileURLToPath(new URL('../dist/sitemap-0.xml', import.meta.url));
  const found = [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
  return found.map(([, address = '']) => new URL(address).pathname);
}

/** What kind of page an address is of: its first folder, and how deep it lies. */
export const kindOf = (address: string): string => {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  // Comparisons differ, whatever their addresses have in common.
  return first === 'compare' ? address : `${first} ${rest.length}`;
};
