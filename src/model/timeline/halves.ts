import type { Dated } from '../event-places.ts';

/** Part of the license changes of a year, with the id and the words of its heading. */
export interface Half<C> {
  id: string;
  text: string;
  changes: readonly C[];
}

/** What still fits the first screen of a year's page. */
const most = 30;

/**
 * The license changes of a year, oldest first: whole where they are few, else in two halves, so that the page can be read
 * before its second half is there. What is dated by its year alone stands in the first.
 */
export function halvesOf<C extends { event: Dated }>(changes: readonly C[]): Half<C>[] {
  const isLate = ({ event }: C) => event.data.date.slice(5, 7) >= '07';
  const late = changes.filter(isLate);
  if (changes.length === 0) return [];
  if (changes.length <= most || late.length === 0 || late.length === changes.length)
    return [{ id: 'changes', text: 'License changes', changes }];
  return [
    {
      id: 'changes',
      text: 'License changes, January to June',
      changes: changes.filter((change) => !isLate(change)),
    },
    { id: 'changes-from-july', text: 'License changes, July to December', changes: late },
  ];
}
