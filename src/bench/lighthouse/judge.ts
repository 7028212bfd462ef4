/** As much of a report of Lighthouse as is read here. */
export interface Report {
  categories: Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { id: string; title: string; score: number | null; displayValue?: string; numericValue?: number }
  >;
}

/** What a page reached: a hundred at most in each category, and how far its parts moved while it loaded. */
export interface Reached {
  address: string;
  /** By category, 0 to 100. */
  scores: Readonly<Record<string, number>>;
  layoutShift: number;
  /** What cost points, each in a few words. */
  lost: readonly string[];
}

/** Reads what there is to say of a page out of a report. */
export function reachedBy(address: string, { categories, audits }: Report): Reached {
  const scores = Object.fromEntries(
    Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
  );
  const counted = new Set(
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  const lost = Object.values(audits)
    .filter(({ id, score }) => counted.has(id) && score !== null && score < 1)
    .map(({ title, displayValue }) => [title, displayValue].filter(Boolean).join(': '));
  return { address, scores, layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN, lost };
}

/** Whether the page is within the budget: a hundred four times, nothing moved. */
export const isWithin = ({ scores, layoutShift }: Reached): boolean =>
  layoutShift === 0 && Object.values(scores).every((score) => score === 100);

/** One line of the report, and under it what cost points. */
export function linesOf(reached: Reached): string[] {
  const scores = Object.entries(reached.scores).map(([id, score]) => `${id} ${score}`);
  const line = `${reached.address.padEnd(30)} ${scores.join('  ')}  layout shift ${reached.layoutShift.toFixed(3)}`;
  return [line, ...(isWithin(reached) ? [] : reached.lost.map((each) => `    ${each}`))];
}
