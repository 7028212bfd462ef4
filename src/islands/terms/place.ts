/** A rectangle, measured from the upper left corner of the window. */
export interface Area {
  left: number;
  top: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}

/** The distance kept from a term and from the sides of the window. */
const gap = 6;

/** Where a box stands best by a term: below it or, where it only fits there, above; never beside the window. */
export function placeBy(term: Area, box: Size, window: Size): { left: number; top: number } {
  const below = term.bottom + gap;
  const above = term.top - gap - box.height;
  const fitsBelow = below + box.height <= window.height;
  return {
    left: Math.max(gap, Math.min(term.left, window.width - box.width - gap)),
    top: fitsBelow || above < 0 ? below : above,
  };
}
