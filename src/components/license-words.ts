import type { Entry } from '../catalogue/catalogue.ts';
import { term } from '../model/vocabulary.ts';
import { inWords } from './scale.ts';

/** Values of a closed list by their labels; "None" where there is no value. */
export function labelsOf(list: string, values: readonly string[]): string {
  return values.map((value) => term(list, value).label).join(', ') || 'None';
}

type Threshold = Entry<'licenses'>['data']['thresholds'][number];

/** A threshold as number and unit: "700 million monthly active users". */
export const thresholdInWords = ({ number, unit }: Threshold): string => `${inWords(number)} ${unit}`;

/** The thresholds of a license; "None" where it has none. */
export function thresholdsInWords(thresholds: readonly Threshold[]): string {
  return thresholds.map(thresholdInWords).join('; ') || 'None';
}

/** What keeps a user out before any answer, in short; the sentences stand beside it. "Nothing" where it has no such term. */
export function gatesInWords(gates: Entry<'licenses'>['data']['gates']): string {
  const words = gates.map(({ kind, artefact }) => `${term('gate-kinds', kind).label}${artefact ? ', in part' : ''}`);
  return [...new Set(words)].join('; ') || 'Nothing';
}
