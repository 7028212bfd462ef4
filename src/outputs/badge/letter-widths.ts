/** How wide letters of Helvetica, Arial and their like are, in thousandths of the type size. */
const widths: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft'],
  [333, '()-`r'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jckvsxyz'],
  [556, '#$0123456789?L_abdeghnopqu–'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1015, '@'],
];

const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** For a letter that is not listed: as wide as the type is high, so that it fits. */
const unknown = 1000;

/** How wide a text is at a type size, in pixels. An accent adds nothing to its letter. */
export function textWidth(text: string, size: number): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  return (letters.reduce((sum, letter) => sum + (widthOf.get(letter) ?? unknown), 0) * size) / 1000;
}
