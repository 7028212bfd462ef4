import { Refusal } from './explain.ts';

/** The number above zero that a word behind a command is. Throws a refusal on any other word. */
export function numberFrom(word: string, example: string): number {
  const found = Number(word);
  if (found > 0 && Number.isFinite(found)) return found;
  throw new Refusal(`"${word}" is no number above zero; write one, as in ${example}, or leave it out.`);
}
