/** A number from 0 up to 1, the next of a row that is the same at each run. */
export type Random = () => number;

/** The row of numbers that begins at a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;
const word = /\p{L}{2,}/gu;

/**
 * Writes texts like those given: same shape, each word drawn from all of theirs of its length, so that no text outgrows its field.
 * Copied texts would weigh nothing once packed, random letters too much.
 */
export function drawTexts(texts: readonly string[], random: Random): (like: string) => string {
  const pools = Map.groupBy(
    texts.flatMap((text) => text.match(word) ?? []),
    ({ length }) => length,
  );
  return (like) => like.replace(word, (whole) => pick(pools.get(whole.length) ?? [whole], random));
}

/** Makes ids like those given, never one of them and never one twice; their numbers stay, so a date in front does too. */
export function drawIds(ids: readonly string[], random: Random): (like: string) => string {
  const taken = new Set(ids);
  const parts = ids.map((id) => id.split('-'));
  const at = (index: number) => parts.flatMap((of) => (/^\D/.test(of[index] ?? '') ? [of[index] ?? ''] : []));
  const pools = Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, index) => at(index));
  return (like) => {
    const drawn = like
      .split('-')
      .map((part, index) => (/^\D/.test(part) ? pick(pools[index] ?? [], random) : part))
      .join('-');
    const id = taken.has(drawn) ? `${drawn}-${taken.size}` : drawn;
    taken.add(id);
    return id;
  };
}
