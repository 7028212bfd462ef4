/** A word of an address as we compare it: people and programs change its case, and write a space or `_` for a hyphen. */
export const fold = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** All values that an address has for a key, the case of which does not count, in their order. */
export function valuesOf(query: URLSearchParams, key: string): string[] {
  return [...query].flatMap(([name, value]) => (fold(name) === fold(key) ? [value] : []));
}

/** The first value of a closed list that an address has for a key, as the list spells it; undefined where it has none. */
export function knownValueOf(query: URLSearchParams, key: string, known: readonly string[]): string | undefined {
  const spelling = new Map(known.map((value) => [fold(value), value]));
  return valuesOf(query, key)
    .map((value) => spelling.get(fold(value)))
    .find((value) => value !== undefined);
}

/** The id that the fragment of an address names, `#may-sell`; as it is written where its escapes are broken. */
export function idIn(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
