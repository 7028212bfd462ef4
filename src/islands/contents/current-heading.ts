/** Where a page stands in its window. Lengths in pixels, from the top of the window. */
export interface Position {
  /** The top of each heading, in order. */
  tops: readonly number[];
  /** The height of the window. */
  height: number;
  /** Where a jump to a heading puts its top: below what covers the page there. */
  landing: number;
  /** Whether the page has been scrolled down and goes no further. */
  isAtEnd: boolean;
  /** The heading the reader last jumped to. */
  jumpedTo?: number | undefined;
}

/** Half a pixel here and there is rounding. */
const tolerance = 2;

/** Whether a heading stands where a jump to it left it: at its place, or as high up as the end of the page lets it. */
export function standsWhereJumped({ tops, height, landing, isAtEnd, jumpedTo }: Position): boolean {
  const top = tops[jumpedTo ?? -1];
  if (top === undefined) return false;
  return Math.abs(top - landing) <= tolerance || (isAtEnd && top > landing && top < height);
}

/**
 * The number of the heading the reader is under: the one they jumped to while it stands there; at the end of the page the
 * last; else the last that has passed a third of the window. Before the first of them it is the first.
 */
export function currentHeading(position: Position): number {
  const { tops, height, isAtEnd, jumpedTo } = position;
  if (jumpedTo !== undefined && standsWhereJumped(position)) return jumpedTo;
  if (isAtEnd) return tops.length - 1;
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= height / 3),
  );
}
