/** How many of a year's events are shown, in words. */
export function countOf(shown: number, all: number): string {
  const events = all === 1 ? 'event' : 'events';
  if (shown === all) return `${all} ${events}.`;
  return shown === 0 ? 'No event of this year fits.' : `${shown} of ${all} ${events}.`;
}
