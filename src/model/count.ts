/** A number as readers see it: "5,833". */
export const number = (count: number): string => count.toLocaleString('en');

/** So many, in words: "1 change", "2,409 changes", "1 analysis". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** Bytes as people say them: "14.6 KB". A KB is 1,000 bytes, in every budget. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
