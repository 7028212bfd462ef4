/** The words for what a list holds. */
export interface CountWords {
  /** "event" */
  one?: string;
  /** "events" */
  many?: string;
  /** The sentence for none of them: "No matching events this year." */
  none?: string;
}

/** How many of a list's items are shown, in words. */
export function countOf(
  shown: number,
  all: number,
  { one = 'entry', many = 'entries', none = 'No matching entries.' }: CountWords,
): string {
  const items = all === 1 ? one : many;
  if (shown === all) return `${all} ${items}.`;
  return shown === 0 ? none : `${shown} of ${all} ${items}.`;
}
