const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date of the content (`2024`, `2024-03`, `2024-03-20`) as readers see it: `2024`, `Mar 2024`, `20 Mar 2024`. */
export function shownDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month && months[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** Whole months from `earlier` to `later`, both YYYY-MM-DD. */
export function monthsBetween(earlier: string, later: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = earlier.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = later.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
