import type { Permalinks } from './permalinks.ts';

/** Address, with or without an id, that moved → where it is now. */
export type Redirects = Permalinks['redirects'];

/** The page of an address and, where it names one, the id of a part of it. */
export function partsOf(address: string): { page: string; id: string | undefined } {
  const at = address.indexOf('#');
  return at === -1 ? { page: address, id: undefined } : { page: address.slice(0, at), id: address.slice(at + 1) };
}

/**
 * Where an address is sent, in one step; undefined where it stays. A page that moved takes along the parts that no row
 * names, unless it moved into a part itself.
 */
export function sentTo(redirects: Redirects, address: string): string | undefined {
  const own = redirects[address];
  const { page, id } = partsOf(address);
  if (own !== undefined || id === undefined) return own;
  const whole = redirects[page];
  return whole === undefined || whole.includes('#') ? whole : `${whole}#${id}`;
}

/** A part of a page, and the address where it is by now. */
export interface MovedPart {
  id: string;
  to: string;
}

/** The parts that rows of their own send on, by the address of their page. */
export function movedParts(redirects: Redirects): ReadonlyMap<string, readonly MovedPart[]> {
  const parts = new Map<string, MovedPart[]>();
  for (const [from, to] of Object.entries(redirects)) {
    const { page, id } = partsOf(from);
    if (id !== undefined) parts.set(page, [...(parts.get(page) ?? []), { id, to }]);
  }
  return parts;
}

/** A page that moved. */
export interface MovedPage {
  from: string;
  to: string;
  /** Every part that was ever published there or has a row of its own, with its place by now. */
  parts: readonly MovedPart[];
  /**
   * True where a part went to another page than the rest. Which part a reader asks for only the browser knows, so neither
   * a host nor a refresh may send all of them to one place.
   */
  scattered: boolean;
}

/** Every page that moved, with its parts. */
export function movedPages({ addresses, redirects }: Permalinks): MovedPage[] {
  const parts = movedParts(redirects);
  return Object.entries(redirects)
    .filter(([from]) => partsOf(from).id === undefined)
    .map(([from, to]) => {
      const own = parts.get(from) ?? [];
      const ids = new Set([...(addresses[from] ?? []), ...own.map(({ id }) => id)]);
      return {
        from,
        to,
        parts: [...ids].map((id) => ({ id, to: sentTo(redirects, `${from}#${id}`) ?? to })),
        scattered: own.some((part) => partsOf(part.to).page !== partsOf(to).page),
      };
    });
}
