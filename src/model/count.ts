/** A number as readers see it: "5,833". */
export const number = (count: number): string => count.toLocaleString('en');

/** So many, in words: "1 change", "2,409 changes", "1 analysis". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;
