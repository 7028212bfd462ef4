import { counted } from './count.ts';
import { monthsBetween } from './shown-dates.ts';

/** A page whose facts were held against their sources on a day. */
export interface Checked {
  /** YYYY-MM-DD. */
  checked: string;
  fastMoving: boolean;
}

const dayLength = 24 * 60 * 60 * 1000;

/** After how many days the facts of a page are due again. */
export const dueAfterDays = ({ fastMoving }: Pick<Checked, 'fastMoving'>): number => (fastMoving ? 90 : 180);

/** How many days before `today` the facts of a page were checked. */
export const ageInDays = ({ checked }: Pick<Checked, 'checked'>, today: string): number =>
  (Date.parse(today) - Date.parse(checked)) / dayLength;

/** Whether the facts of a page are to be held against their sources again. */
export const isDue = (page: Checked, today: string): boolean => ageInDays(page, today) > dueAfterDays(page);

/** What readers are told of a page that is due. */
export function dueInWords(page: Checked, today: string): string {
  const months = monthsBetween(page.checked, today);
  return `Last checked ${counted(months, 'month')} ago. What is said here may have changed.`;
}
