/** How many questions were asked, and of how many the right page stood first, or among the first three. */
export interface Tally {
  asked: number;
  first: number;
  three: number;
}

/** The least shares, 0 to 1, of questions whose right page stands first, and among the first three. */
export interface Target {
  first: number;
  three: number;
}

/** What has to be reached by questions about a fact within a page, by all others, and by slips among those. */
export const targets = {
  text: { first: 0.75, three: 0.9 },
  others: { first: 0.98, three: 1 },
  slips: { first: 0.95, three: 0 },
} satisfies Record<string, Target>;

/** The tally of these questions, by where the right page stands in each answer: 0 for first, -1 for nowhere. */
export function tallyOf(places: readonly number[]): Tally {
  const within = (count: number) => places.filter((at) => at >= 0 && at < count).length;
  return { asked: places.length, first: within(1), three: within(3) };
}

/** Whether a tally reaches its target. */
export function reaches({ asked, first, three }: Tally, target: Target): boolean {
  return first >= target.first * asked && three >= target.three * asked;
}

/** A part of a whole, as it is printed: `98.1 %`. */
export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
