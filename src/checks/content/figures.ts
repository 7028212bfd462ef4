import type { Fault } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { Entry } from './files.ts';
import { rowsOf } from './values.ts';

const sizes: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The number that a figure says in words and digits: `$14.3 billion`, `60,000+`, `75%`; undefined where it says none. */
export function numberIn(figure: string): number | undefined {
  const [, digits, size] = /^\D*?(\d[\d,]*(?:\.\d+)?)\s*(thousand|million|billion|trillion)?\b/i.exec(figure) ?? [];
  return digits === undefined
    ? undefined
    : Number(digits.replaceAll(',', '')) * (sizes[size?.toLowerCase() ?? ''] ?? 1);
}

/** How far a figure may be rounded from its number. */
const rounding = 0.05;

/** Figures that do not say the number beside them. */
export function checkFigures(company: Entry): Fault[] {
  return rowsOf(company, 'outcomes').flatMap(({ row: { figure, number }, path }) => {
    const said = typeof figure === 'string' ? numberIn(figure) : undefined;
    if (said === undefined || typeof number !== 'number') return [];
    if (Math.abs(said - number) <= Math.abs(number) * rounding) return [];
    const at = [...path, 'number'];
    return [fieldFault(company, at, `${number} is not what the figure says, ${figure}; write one number in both`)];
  });
}
